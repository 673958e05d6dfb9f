namespace EthicalBot.Knowledge.Rules.Wording;

/// <summary>The words that phrases are made of, each with a number. A slip is no word: what binds the shop is read as it is written.</summary>
internal sealed class Lexicon
{
    private const int LongestStem = 24;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<char, int> _stemLengths = [];
    private int _count;

    /// <summary>Returns the numbers of a term's words, mostly one; "x*" is a stem.</summary>
    public IEnumerable<int> Add(string term)
    {
        var read = WordReader.Read(term.TrimEnd('*'));
        if (read.Count == 0) throw new InvalidOperationException($"The term '{term}' must be a word.");
        return read.Select((word, i) => Number(word.Text, stem: term.EndsWith('*') && i == read.Count - 1));
    }

    /// <summary>Returns the numbers of the terms that a word is.</summary>
    public int[] Of(string word)
    {
        List<int>? ids = null;
        if (_words.TryGetValue(word, out var id)) (ids ??= []).Add(id);
        if (_stemLengths.TryGetValue(word[0], out var lengths))
        {
            var stems = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var length = 1; length <= Math.Min(word.Length, LongestStem); length++)
            {
                if ((lengths & (1 << length)) != 0 && stems.TryGetValue(word.AsSpan(0, length), out id)) (ids ??= []).Add(id);
            }
        }
        return ids is null ? [] : [.. ids];
    }

    private int Number(string word, bool stem)
    {
        var known = stem ? _stems : _words;
        if (known.TryGetValue(word, out var id)) return id;
        known[word] = ++_count;
        if (stem) _stemLengths[word[0]] = _stemLengths.GetValueOrDefault(word[0]) | (1 << Math.Min(word.Length, LongestStem));
        return _count;
    }
}
