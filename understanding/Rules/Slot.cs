namespace EthicalBot.Understanding.Rules;

/// <summary>One place of a phrase: any of some words, or a gap.</summary>
internal sealed record Slot(IReadOnlyList<int> Words, bool Optional, bool Gap)
{
    public static Slot Of(string text, Vocabulary vocabulary)
    {
        if (text == "...") return new Slot([], false, true);
        var optional = text.EndsWith('?');
        return new Slot([.. text.TrimEnd('?').Split('|').Select(vocabulary.Add)], optional, false);
    }

    public bool Matches(IReadOnlyList<int> ids)
    {
        foreach (var id in ids)
        {
            if (Words.Contains(id)) return true;
        }
        return false;
    }
}
