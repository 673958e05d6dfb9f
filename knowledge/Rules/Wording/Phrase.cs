namespace EthicalBot.Knowledge.Rules.Wording;

/// <summary>Words in an order: "a|b" is either, "x*" any ending, "x?" may be missing, "a_b" two words as one, "..." up to six words.</summary>
internal sealed class Phrase
{
    private const int MostGap = 6;
    private const string Gap = "...";

    // Null: a gap.
    private readonly (int[][] Alternatives, bool Optional)?[] _slots;

    public Phrase(string text, Lexicon lexicon)
    {
        _slots = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(slot => slot == Gap ? null : Slot(slot, lexicon))];
        if (_slots.Length == 0 || _slots[0] is not { Optional: false }) throw new InvalidOperationException($"The phrase '{text}' must start with a word that is always there.");
    }

    /// <summary>The terms that it can start with.</summary>
    public IEnumerable<int> FirstTerms => _slots[0]!.Value.Alternatives.Select(alternative => alternative[0]);

    /// <summary>Returns where it ends when it starts at a word, or null.</summary>
    public int? EndFrom(ReadWords words, int start, int end) => End(words, start, end, 0);

    private static (int[][], bool)? Slot(string slot, Lexicon lexicon) =>
        ([.. slot.TrimEnd('?').Split('|', StringSplitOptions.RemoveEmptyEntries).Select(alternative => alternative.Split('_').SelectMany(lexicon.Add).ToArray())], slot.EndsWith('?'));

    private int? End(ReadWords words, int word, int last, int slot)
    {
        if (slot == _slots.Length) return word;
        if (_slots[slot] is not { } here)
        {
            for (var next = word; next <= Math.Min(last, word + MostGap); next++)
            {
                if (End(words, next, last, slot + 1) is { } end) return end;
            }
            return null;
        }
        foreach (var alternative in here.Alternatives)
        {
            if (word + alternative.Length <= last && words.Are(word, alternative) && End(words, word + alternative.Length, last, slot + 1) is { } end) return end;
        }
        return here.Optional ? End(words, word, last, slot + 1) : null;
    }
}
