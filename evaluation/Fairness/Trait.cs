namespace EthicalBot.Evaluation.Fairness;

/// <summary>One thing by which writers are told apart, such as origin: east_asian.</summary>
internal sealed record Trait(string Name, string Value);
