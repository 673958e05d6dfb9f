using System.Numerics;
using System.Runtime.InteropServices;
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
    private readonly Dictionary<char, List<(string Word, int Letters, bool IsStem, int Id)>> _byFirstLetter = [];
    private readonly HashSet<string> _notTypos = new(notTypos, StringComparer.Ordinal);
    // Most words of a message are no rule's: the first two letters tell how long a stem may be, a bit for each length.
    private readonly int[] _stemLengths = new int[1 << 10];
    private int _count;

    /// <summary>Returns the number of a rule's word; "x*" is a stem.</summary>
    public int Add(string ruleWord)
    {
        var stem = ruleWord.EndsWith('*');
        var word = Folding.Fold(ruleWord.TrimEnd('*')).Trim();
        if (word.Length == 0 || word.Contains(' ', StringComparison.Ordinal)) throw new InvalidOperationException($"The rule word '{ruleWord}' must be one word.");
        var known = stem ? _stems : _words;
        if (known.TryGetValue(word, out var id)) return id;
        known[word] = ++_count;
        if (stem) _stemLengths[StartOf(word)] |= 1 << Math.Min(word.Length, LongestStem);
        if (word.Length >= (stem ? ShortestStemTypo : ShortestTypo))
        {
            if (!_byFirstLetter.TryGetValue(word[0], out var alike)) _byFirstLetter[word[0]] = alike = [];
            alike.Add((word, LettersOf(word), stem, _count));
        }
        return _count;
    }

    public void AddKnown(string word) => _ = _notTypos.Add(word);

    public bool Knows(ReadOnlySpan<char> word) =>
        _words.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word) || _notTypos.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || HasStem(word);

    /// <summary>Whether the words of a match are the phrase's own, without a slip.</summary>
    public bool KnowsAll(MessageWords words, PhraseMatch match)
    {
        for (var i = match.Start; i < match.End; i++)
        {
            if (words.Ids(i).Length > 0 && !Knows(words.Word(i))) return false;
        }
        return true;
    }

    public int[] Of(string word)
    {
        List<int>? ids = null;
        if (_words.TryGetValue(word, out var id)) (ids ??= []).Add(id);
        AddStems(word, ref ids);
        if (ids is null && word.Length >= ShortestTypo && !_notTypos.Contains(word)) AddTypos(word, ref ids);
        return ids is null ? [] : [.. ids];
    }

    private static int StartOf(ReadOnlySpan<char> word) => ((word[0] & 31) << 5) | (word.Length > 1 ? word[1] & 31 : 0);

    private void AddStems(string word, ref List<int>? ids)
    {
        var lengths = _stemLengths[StartOf(word)];
        if (lengths == 0) return;
        var stems = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 2; length <= Math.Min(word.Length, LongestStem); length++)
        {
            if ((lengths & (1 << length)) != 0 && stems.TryGetValue(word.AsSpan(0, length), out var id)) (ids ??= []).Add(id);
        }
    }

    private bool HasStem(ReadOnlySpan<char> word)
    {
        var lengths = _stemLengths[StartOf(word)];
        if (lengths == 0) return false;
        var stems = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 2; length <= Math.Min(word.Length, LongestStem); length++)
        {
            if ((lengths & (1 << length)) != 0 && stems.ContainsKey(word[..length])) return true;
        }
        return false;
    }

    private void AddTypos(string word, ref List<int>? ids)
    {
        if (!_byFirstLetter.TryGetValue(word[0], out var alike)) return;
        var letters = LettersOf(word);
        foreach (var (known, knownLetters, isStem, id) in CollectionsMarshal.AsSpan(alike))
        {
            // A slip loses one letter and brings in one at most; most words differ by more, and are not compared.
            if (BitOperations.PopCount((uint)(knownLetters & ~letters)) > 1) continue;
            if (!isStem && (Math.Abs(known.Length - word.Length) > 1 || BitOperations.PopCount((uint)(letters & ~knownLetters)) > 1)) continue;
            if (isStem ? StartsAlmost(word, known) : EditDistance.IsWithinOne(word, known)) (ids ??= []).Add(id);
        }
    }

    private static int LettersOf(string word)
    {
        var letters = 0;
        foreach (var letter in word) letters |= 1 << (letter & 31);
        return letters;
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
