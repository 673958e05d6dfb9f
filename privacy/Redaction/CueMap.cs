using System.Buffers;
using System.Globalization;
using System.Text;

namespace EthicalBot.Privacy.Redaction;

/// <summary>Where the cue words of a text stand.</summary>
internal sealed class CueMap(string text)
{
    // Latin letters with their accents end here; cue words need no others.
    private static readonly char[] s_folded = [.. Enumerable.Range(0, 0x250).Select(c => FoldOne((char)c))];

    // A number, or what an earlier reading put in place of one.
    private static readonly SearchValues<char> s_spends = SearchValues.Create("0123456789⟦⟧");

    private readonly List<(int Start, int End, Cue Cue)> _cues = [];

    /// <summary>Reads the text once.</summary>
    public static CueMap Of(string text)
    {
        var map = new CueMap(text);
        Span<char> word = stackalloc char[32];
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i])) continue;
            var start = i;
            var length = 0;
            for (; i < text.Length && char.IsLetter(text[i]); i++)
            {
                if (length < word.Length) word[length++] = Fold(text[i]);
            }
            if (CueWords.Of(word[..length]) is { } cue) map._cues.Add((start, i, cue));
        }
        return map;
    }

    /// <summary>True when the text has such a cue anywhere.</summary>
    public bool Has(Cue cue) => _cues.Exists(c => c.Cue == cue);

    /// <summary>The last cue that ends within so many characters before a place; a cue announces one number, not the ones after it.</summary>
    public Cue? Nearest(int start, int within)
    {
        var index = FirstEndingAfter(start) - 1;
        if (index < 0 || start - _cues[index].End > within) return null;
        return text.AsSpan(_cues[index].End..start).ContainsAny(s_spends) ? null : _cues[index].Cue;
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

    /// <summary>True when the cue starts within so many characters after a place.</summary>
    public bool After(int end, int within, Cue cue)
    {
        for (var i = FirstEndingAfter(end); i < _cues.Count && _cues[i].Start - end <= within; i++)
        {
            if (_cues[i].Cue == cue) return true;
        }
        return false;
    }

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

    private static char Fold(char c) => c < s_folded.Length ? s_folded[c] : char.ToLowerInvariant(c);

    private static char FoldOne(char c)
    {
        var decomposed = c.ToString().Normalize(NormalizationForm.FormD);
        return CharUnicodeInfo.GetUnicodeCategory(decomposed[0]) is UnicodeCategory.NonSpacingMark ? c : char.ToLowerInvariant(decomposed[0]);
    }
}
