namespace EthicalBot.Cards;

/// <summary>Compares the languages of a catalogue: each must have the same keys, plural forms of its own, and the same placeholders.</summary>
public static class Completeness
{
    /// <summary>One sentence a problem, naming file, key and language; empty when nothing is missing.</summary>
    public static IReadOnlyList<string> Check(TextCatalogue catalogue) => throw new NotImplementedException();
}
