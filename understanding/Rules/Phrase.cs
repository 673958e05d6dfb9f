namespace EthicalBot.Understanding.Rules;

/// <summary>A phrase of the rules, ready to be looked for.</summary>
internal sealed class Phrase
{
    public const int MostGap = 5;

    private readonly int[][] _needed;

    public Phrase(string text, Vocabulary vocabulary)
    {
        Text = text;
        Slots = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(slot => Slot.Of(slot, vocabulary))];
        if (Slots.Count == 0 || Slots[0].Optional || Slots[0].Gap)
            throw new InvalidOperationException($"The rule '{text}' must start with a word that is always there.");
        _needed = [.. Slots.Skip(1).Where(slot => !slot.Optional && !slot.Gap).Select(slot => slot.Words).OrderBy(words => words.Length)];
    }

    public string Text { get; }

    public IReadOnlyList<Slot> Slots { get; }

    /// <summary>Whether all the words that it needs after its first are said at all: most phrases are told apart by that alone.</summary>
    public bool MayBeIn(MessageWords message)
    {
        foreach (var words in _needed)
        {
            if (!message.SaysAny(words)) return false;
        }
        return true;
    }

    /// <summary>Returns the end of the phrase that starts at a word, or null.</summary>
    public int? EndFrom(MessageWords message, int start) => End(message, start, 0);

    private int? End(MessageWords message, int word, int slot)
    {
        if (slot == Slots.Count) return word;
        if (Slots[slot].Gap)
        {
            for (var skipped = 0; skipped <= MostGap && word + skipped <= message.Count; skipped++)
            {
                if (End(message, word + skipped, slot + 1) is { } end) return end;
            }
            return null;
        }
        if (word < message.Count && Slots[slot].Matches(message.Ids(word)) && End(message, word + 1, slot + 1) is { } matched) return matched;
        return Slots[slot].Optional ? End(message, word, slot + 1) : null;
    }
}
