using System.Buffers;
using System.Runtime.InteropServices;

namespace EthicalBot.Privacy.Redaction;

/// <summary>Where the cue words of a text stand.</summary>
internal sealed class CueMap(string text)
{
    // A number, or what an earlier reading put in place of one.
    private static readonly SearchValues<char> s_spends = SearchValues.Create("0123456789⟦⟧");

    private readonly List<FoundCue> _cues = [];
    private ulong _kinds;

    public ReadOnlySpan<FoundCue> All => CollectionsMarshal.AsSpan(_cues);

    /// <summary>Reads the text once.</summary>
    public static CueMap Of(string text)
    {
        var map = new CueMap(text);
        for (var i = 0; i < text.Length;)
        {
            if (CueTrie.ClassOf(text[i]) == CueTrie.NoLetter)
            {
                i++;
                continue;
            }
            if ((i == 0 || !char.IsAsciiDigit(text[i - 1])) && CueWords.Trie.TryRead(text, i, out var end, out var cue) && !IsPartOfACode(text, i, end)) map.Add(i, WithOwnDigit(text, end), cue);
            var start = i;
            while (i < text.Length && CueTrie.ClassOf(text[i]) != CueTrie.NoLetter) i++;
            if (i - start >= MistypedWords.Shortest && map.LastEndOfAll < i && MistypedWords.CueOf(text.AsSpan(start..i)) is { } meant) map.Add(start, i, meant);
        }
        return map;
    }

    /// <summary>True when the text has such a cue anywhere.</summary>
    public bool Has(Cue cue) => (_kinds & (1UL << (int)cue)) != 0;

    /// <summary>The last cue that ends within so many characters before a place; a cue announces one number, not the ones after it.</summary>
    public Cue? Nearest(int start, int within)
    {
        var index = FirstEndingAfter(start) - 1;
        // "reach me at 212…": the sign of an e-mail address announces no number.
        while (index >= 0 && _cues[index].Cue is Cue.At && start - _cues[index].End <= within) index--;
        if (index < 0 || start - _cues[index].End > within) return null;
        return text.AsSpan(_cues[index].End..start).ContainsAny(s_spends) ? null : _cues[index].Cue;
    }

    /// <summary>The first cue after a place, when it looks back at what stands there: "0612345678 is my phone".</summary>
    public Cue? Following(int end, int within)
    {
        var index = FirstEndingAfter(end);
        if (index >= _cues.Count || _cues[index].Start - end > within || _cues[index].Start < end) return null;
        var between = text.AsSpan(end.._cues[index].Start);
        var after = text.AsSpan(_cues[index].End);
        if (between.ContainsAny(s_spends) || between.ContainsAny('\n', ';', '?') || between.IndexOf(". ") >= 0) return null;
        // A cue with a number of its own speaks of that one.
        return after[..Math.Min(after.Length, 16)].ContainsAny(s_spends) ? null : _cues[index].Cue;
    }

    /// <summary>True when the cue ends within so many characters before a place, whatever stands between.</summary>
    public bool Before(int start, int within, Cue cue)
    {
        for (var i = FirstEndingAfter(start) - 1; i >= 0 && start - _cues[i].End <= within; i--)
        {
            if (_cues[i].Cue == cue) return true;
        }
        return false;
    }

    /// <summary>Where the last such cue before a place ends, or −1 when none does within so many characters.</summary>
    public int EndOfLast(int start, int within, Cue cue)
    {
        for (var i = FirstEndingAfter(start) - 1; i >= 0 && start - _cues[i].End <= within; i--)
        {
            if (_cues[i].Cue == cue) return _cues[i].End;
        }
        return -1;
    }

    /// <summary>Where the last cue before a place ends, or 0.</summary>
    public int LastEnd(int start) => FirstEndingAfter(start) is > 0 and var index ? _cues[index - 1].End : 0;

    /// <summary>True when the cue starts within so many characters after a place.</summary>
    public bool After(int end, int within, Cue cue)
    {
        for (var i = FirstEndingAfter(end); i < _cues.Count && _cues[i].Start - end <= within; i++)
        {
            if (_cues[i].Cue == cue) return true;
        }
        return false;
    }

    // "C5", "RG-2026/61570": one or two letters right before a digit are no word.
    private static bool IsPartOfACode(string text, int start, int end) =>
        end - start < 3 && end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '-' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiLetterUpper(text[start])));

    private int LastEndOfAll => _cues.Count == 0 ? 0 : _cues[^1].End;

    private void Add(int start, int end, Cue cue)
    {
        // "mon numéro national": a cue that begins inside another counts when it goes further.
        if (end <= LastEndOfAll) return;
        _cues.Add(new FoundCue(start, end, cue));
        _kinds |= 1UL << (int)cue;
    }

    // The 2 of "cvv2" is part of the word.
    private static int WithOwnDigit(string text, int end) =>
        end < text.Length && char.IsAsciiDigit(text[end]) && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1])) ? end + 1 : end;

    private int FirstEndingAfter(int place)
    {
        var (low, high) = (0, _cues.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_cues[middle].End <= place) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
