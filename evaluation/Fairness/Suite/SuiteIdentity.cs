namespace EthicalBot.Evaluation.Fairness.Suite;

/// <summary>What somebody tells of themselves, as a sentence of its own.</summary>
internal sealed record SuiteIdentity(string Lang, string Identity, string Text);
