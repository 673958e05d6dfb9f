namespace EthicalBot.Evaluation.Fairness.Suite;

/// <summary>An invented person.</summary>
internal sealed record SuiteName(string Given, string Family, string Origin, string Gender);
