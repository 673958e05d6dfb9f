namespace EthicalBot.Privacy.Redaction.SpecialCategories;

/// <summary>Which phrases to try at a word: those whose anchor begins with it, with a stem of it, or with a word that it seems to misspell.</summary>
internal sealed class PhraseIndex
{
    private const int LongestStem = 16;

    // Shorter words are too near to other words for one wrong letter to be forgiven.
    private const int ShortestForgiven = 7;

    private readonly Dictionary<string, List<(Phrase Phrase, string[] Wording)>> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Phrase Phrase, string[] Wording)>> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _oneLetterLess = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string[]>> _persons = new(StringComparer.Ordinal);
    private readonly HashSet<string> _beginnings;
    private readonly int _shortestStem;

    public PhraseIndex(IEnumerable<PhraseFile> files)
    {
        foreach (var file in files)
        {
            _known.UnionWith(file.Known);
            foreach (var words in file.Persons) ListOf(_persons, words[0]).Add(words);
            foreach (var phrase in file.Phrases)
            {
                foreach (var wording in phrase.Parts[phrase.Anchor].Wordings) Add(phrase, wording);
            }
        }

        _shortestStem = _stems.Keys.Min(stem => stem.Length);
        _beginnings = _stems.Keys.Select(stem => stem[.._shortestStem]).ToHashSet(StringComparer.Ordinal);
        foreach (var word in _whole.Where(entry => entry.Value.Exists(found => found.Phrase.Category is not null)).Select(entry => entry.Key)
            .Concat(_stems.Where(entry => entry.Value.Exists(found => found.Phrase.Category is not null)).Select(entry => entry.Key)).Where(word => word.Length >= ShortestForgiven).Distinct())
        {
            foreach (var less in Less(word)) ListOf(_oneLetterLess, less).Add(word);
        }
    }

    /// <summary>True when a word stands for the customer or somebody near to them, alone or with the next: "I", "on est".</summary>
    public bool IsPerson(FoldedText text, int word)
    {
        if (!_persons.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[word], out var wordings)) return false;
        foreach (var words in wordings)
        {
            if (words.Length == 1 || (word + 1 < text.Count && text[word + 1].SequenceEqual(words[1]))) return true;
        }

        return false;
    }

    /// <summary>Adds the phrases to try at this word.</summary>
    public void Find(ReadOnlySpan<char> word, List<(Phrase Phrase, string[] Wording)> found)
    {
        var before = found.Count;
        if (_whole.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var whole)) found.AddRange(whole);
        if (word.Length >= _shortestStem && _beginnings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word[.._shortestStem])) Stems(word, found);

        if (found.Count == before && word.Length is >= ShortestForgiven and <= 24 && !_known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) Forgive(word, found);
    }

    private void Stems(ReadOnlySpan<char> word, List<(Phrase Phrase, string[] Wording)> found)
    {
        var stems = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = _shortestStem; length <= Math.Min(word.Length, LongestStem); length++)
        {
            if (stems.TryGetValue(word[..length], out var stem)) found.AddRange(stem);
        }
    }

    // Two words one letter apart meet in what is left when a letter is taken from either.
    private void Forgive(ReadOnlySpan<char> word, List<(Phrase Phrase, string[] Wording)> found)
    {
        Span<char> less = stackalloc char[24];
        var lookup = _oneLetterLess.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var left = -1; left < word.Length; left++)
        {
            if (left > 0 && word[left] == word[left - 1]) continue;
            var length = word.Length;
            word.CopyTo(less);
            if (left >= 0)
            {
                word[(left + 1)..].CopyTo(less[left..]);
                length--;
            }

            if (!lookup.TryGetValue(less[..length], out var meant)) continue;
            foreach (var cue in meant)
            {
                if (cue[0] != word[0] || !IsOneApart(word, cue)) continue;
                if (_whole.TryGetValue(cue, out var whole)) found.AddRange(whole);
                if (_stems.TryGetValue(cue, out var stem)) found.AddRange(stem);
                return;
            }
        }
    }

    // One letter more, less, other, or two exchanged.
    private static bool IsOneApart(ReadOnlySpan<char> word, string cue)
    {
        var same = word.CommonPrefixLength(cue);
        var rest = word[same..];
        var other = cue.AsSpan(same);
        return (rest.Length - other.Length) switch
        {
            1 => rest[1..].SequenceEqual(other),
            -1 => rest.SequenceEqual(other[1..]),
            0 => rest.Length == 0 || rest[1..].SequenceEqual(other[1..])
                || (rest.Length > 1 && rest[0] == other[1] && rest[1] == other[0] && rest[2..].SequenceEqual(other[2..])),
            _ => false,
        };
    }

    private void Add(Phrase phrase, string[] wording) =>
        (PhrasePart.IsStem(wording[0]) ? ListOf(_stems, wording[0][..^1]) : ListOf(_whole, wording[0])).Add((phrase, wording));

    private static List<T> ListOf<T>(Dictionary<string, List<T>> lists, string key) => lists.TryGetValue(key, out var list) ? list : lists[key] = [];

    private static IEnumerable<string> Less(string word) => Enumerable.Range(0, word.Length).Select(i => word.Remove(i, 1)).Append(word).Distinct();
}
