namespace EthicalBot.Understanding.Rules;

/// <summary>A customer's words as one language's rules see them.</summary>
internal sealed class MessageWords
{
    private const int BitsOf = 6;

    private readonly IReadOnlyList<string> _words;
    private readonly int[][] _ids;
    private readonly ulong[] _said;

    public MessageWords(IReadOnlyList<string> words, int[][] ids)
    {
        (_words, _ids) = (words, ids);
        var most = -1;
        foreach (var word in ids)
        {
            foreach (var id in word) most = Math.Max(most, id);
        }
        _said = most < 0 ? [] : new ulong[(most >> BitsOf) + 1];
        foreach (var word in ids)
        {
            foreach (var id in word) _said[id >> BitsOf] |= 1UL << id;
        }
    }

    public int Count => _words.Count;

    /// <summary>Whether the rules know none of the words.</summary>
    public bool SaysNothing => _said.Length == 0;

    public string Word(int index) => _words[index];

    public ReadOnlySpan<int> Ids(int index) => _ids[index];

    /// <summary>Whether any of some words is said, wherever.</summary>
    public bool SaysAny(int[] ids)
    {
        foreach (var id in ids)
        {
            if (id >> BitsOf < _said.Length && (_said[id >> BitsOf] & (1UL << id)) != 0) return true;
        }
        return false;
    }
}
