namespace EthicalBot.Understanding.Rules;

/// <summary>One place of a phrase: any of some words, or a gap.</summary>
internal sealed record Slot(int[] Words, bool Optional, bool Gap)
{
    public static Slot Of(string text, Vocabulary vocabulary)
    {
        if (text == "...") return new Slot([], Optional: false, Gap: true);
        var optional = text.EndsWith('?');
        return new Slot([.. text.TrimEnd('?').Split('|').Select(vocabulary.Add)], optional, Gap: false);
    }

    public bool Matches(ReadOnlySpan<int> ids) => ids.ContainsAny(Words);
}
