namespace EthicalBot.Evaluation.Fairness.Suite;

/// <summary>A message in its gendered forms and in an inclusive one.</summary>
internal sealed record SuiteForms(string Lang, string Intent, string Feminine, string Masculine, string Inclusive, bool? Escalate = null);
