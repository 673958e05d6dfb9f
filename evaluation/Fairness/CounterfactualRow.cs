namespace EthicalBot.Evaluation.Fairness;

/// <summary>One text of a group of texts that say the same and differ in who says it.</summary>
/// <param name="Value">What varies: the name, the descriptor, the form; null for the group's baseline.</param>
/// <param name="Traits">By what the writer is counted.</param>
/// <param name="Intents">The intents that are right; none when the row does not tell.</param>
/// <param name="ShouldEscalate">Whether a person should take this; null when the row does not tell.</param>
internal sealed record CounterfactualRow(
    string Group,
    string Text,
    string Language,
    AttributeKind Kind,
    string? Value,
    IReadOnlyList<Trait> Traits,
    IReadOnlySet<string> Intents,
    bool? ShouldEscalate)
{
    /// <summary>What the others of its group are held against.</summary>
    public bool IsBaseline => Value is null;
}
