namespace Microsoft.Recognizers.Text.DateTime.Engine;

// A node of the tree of a language's phrases: what the words so far mean, and which words may follow.
internal sealed class Phrase
{
    public Dictionary<string, Phrase>? Next { get; set; }

    public List<(Word Word, int Value)> Meanings { get; } = [];

    // The words that any phrase beginning here means, as a set of bits: most questions are answered by it alone.
    public UInt128 Beginnings { get; set; }
}
