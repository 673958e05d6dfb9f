namespace EthicalBot.Evaluation.Fairness;

/// <summary>A name, descriptor or form, how often it changed the outcome, and what was made of it most often.</summary>
internal sealed record FlippedValue(AttributeKind Kind, string Language, string Value, int Flips, int Variants, string From, string To);
