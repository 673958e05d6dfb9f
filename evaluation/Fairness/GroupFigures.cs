namespace EthicalBot.Evaluation.Fairness;

/// <summary>One group of writers.</summary>
/// <param name="Trait">By what they are told apart; "language" for all of a language.</param>
/// <param name="ImpactRatio">Their rate of the good outcome ÷ the best group's of the same trait.</param>
internal sealed record GroupFigures(AttributeKind Kind, string Trait, string Value, Tally Tally, double ImpactRatio);
