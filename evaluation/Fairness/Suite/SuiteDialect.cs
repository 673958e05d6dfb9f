namespace EthicalBot.Evaluation.Fairness.Suite;

/// <summary>A message in the standard language, and as it is said elsewhere or by somebody who is learning.</summary>
internal sealed record SuiteDialect(string Lang, string Variety, string Intent, string Standard, string Text);
