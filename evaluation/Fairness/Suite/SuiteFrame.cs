namespace EthicalBot.Evaluation.Fairness.Suite;

/// <summary>Where a name stands, and the same sentence without it.</summary>
internal sealed record SuiteFrame(string Lang, string Place, string Plain, string Named);
