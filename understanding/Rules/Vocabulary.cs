using EthicalBot.Understanding.Text;

namespace EthicalBot.Understanding.Rules;

/// <summary>Every word of one language's rules; knows which of them a customer's word may be, spelling mistakes allowed.</summary>
internal sealed class Vocabulary(IEnumerable<string> notTypos)
{
    private const int ShortestTypo = 5;
    private const int ShortestStemTypo = 5;
    private const int LongestStem = 24;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly HashSet<string> _notTypos = [.. notTypos];
    private int _count;

    /// <summary>Returns the number of a rule's word; "x*" is a stem.</summary>
    public int Add(string ruleWord)
    {
        var stem = ruleWord.EndsWith('*');
        var word = Folding.Fold(ruleWord.TrimEnd('*')).Trim();
        if (word.Length == 0 || word.Contains(' ', StringComparison.Ordinal)) throw new InvalidOperationException($"The rule word '{ruleWord}' must be one word.");
        var known = stem ? _stems : _words;
        return known.TryGetValue(word, out var id) ? id : known[word] = ++_count;
    }

    public void AddKnown(string word) => _ = _notTypos.Add(word);

    public bool Knows(string word) => _words.ContainsKey(word) || _notTypos.Contains(word) || _stems.Keys.Any(stem => word.StartsWith(stem, StringComparison.Ordinal));

    /// <summary>The rules' words that a word is as it is written, or whose stem it has; a slip does not count.</summary>
    public IReadOnlyList<int> Exactly(string word)
    {
        var ids = new List<int>();
        if (_words.TryGetValue(word, out var id)) ids.Add(id);
        AddStems(word, ids);
        return ids;
    }

    public IReadOnlyList<int> Of(string word)
    {
        var ids = new List<int>();
        var exact = _words.TryGetValue(word, out var id);
        if (exact) ids.Add(id);
        AddStems(word, ids);
        if (ids.Count == 0 && word.Length >= ShortestTypo && !_notTypos.Contains(word)) AddTypos(word, ids);
        return ids;
    }

    private void AddStems(string word, List<int> ids)
    {
        var stems = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 2; length <= Math.Min(word.Length, LongestStem); length++)
        {
            if (stems.TryGetValue(word.AsSpan(0, length), out var id)) ids.Add(id);
        }
    }

    private void AddTypos(string word, List<int> ids)
    {
        foreach (var (known, number) in _words)
        {
            if (known.Length >= ShortestTypo && known[0] == word[0] && EditDistance.IsWithinOne(word, known)) ids.Add(number);
        }
        foreach (var (stem, number) in _stems)
        {
            if (stem.Length >= ShortestStemTypo && stem[0] == word[0] && StartsAlmost(word, stem)) ids.Add(number);
        }
    }

    private static bool StartsAlmost(string word, string stem)
    {
        for (var length = stem.Length - 1; length <= stem.Length + 1 && length <= word.Length; length++)
        {
            if (EditDistance.IsWithinOne(word.AsSpan(0, length), stem)) return true;
        }
        return false;
    }
}
