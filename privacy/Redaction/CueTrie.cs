using System.Globalization;
using System.Text;

namespace EthicalBot.Privacy.Redaction;

/// <summary>The cue words and phrases as a tree of letters: a text is read once, whatever the number of words.</summary>
internal sealed class CueTrie
{
    /// <summary>A letter that no cue word has.</summary>
    public const byte OtherLetter = 27;

    /// <summary>A character that is no letter.</summary>
    public const byte NoLetter = 28;

    private const byte Gap = 26;
    private const int Width = 27;
    private const int LongestGap = 3;

    private static readonly byte[] s_classes = [.. Enumerable.Range(0, 0x250).Select(c => Fold((char)c))];

    private readonly List<ushort> _next = [.. new ushort[Width]];
    private readonly List<Ending> _whole = [default];
    private readonly List<Ending> _stems = [default];

    private ushort[] _frozenNext = [];
    private Ending[] _frozenWhole = [];
    private Ending[] _frozenStems = [];

    private readonly record struct Ending(bool Ends, Cue Cue, string? Accented);

    public static byte ClassOf(char c) => c < s_classes.Length ? s_classes[c] : char.IsLetter(c) ? OtherLetter : NoLetter;

    public static CueTrie Of(IEnumerable<CueWord> words)
    {
        var trie = new CueTrie();
        foreach (var word in words) trie.Add(word);
        (trie._frozenNext, trie._frozenWhole, trie._frozenStems) = ([.. trie._next], [.. trie._whole], [.. trie._stems]);
        return trie;
    }

    /// <summary>The longest cue that begins with the word at this place; the end is after its last letter.</summary>
    public bool TryRead(ReadOnlySpan<char> text, int start, out int end, out Cue cue)
    {
        (end, cue) = (start, default);
        var node = 0;
        for (var i = start; i < text.Length;)
        {
            var letter = ClassOf(text[i]);
            if (letter == OtherLetter) break;
            if (letter == NoLetter)
            {
                var gapEnd = i;
                while (gapEnd < text.Length && gapEnd - i < LongestGap && ClassOf(text[gapEnd]) == NoLetter && !char.IsAsciiDigit(text[gapEnd]) && text[gapEnd] != '\n') gapEnd++;
                if (gapEnd == i || (node = _frozenNext[(node * Width) + Gap]) == 0) break;
                i = gapEnd;
                continue;
            }
            if ((node = _frozenNext[(node * Width) + letter]) == 0) break;
            i++;
            var atEnd = i == text.Length || ClassOf(text[i]) == NoLetter;
            var ending = atEnd && _frozenWhole[node].Ends ? _frozenWhole[node] : _frozenStems[node];
            if (!ending.Ends || (ending.Accented is { } accented && !text[start..i].Equals(accented, StringComparison.OrdinalIgnoreCase))) continue;
            (end, cue) = (i, ending.Cue);
        }
        if (end == start) return false;
        while (end < text.Length && ClassOf(text[end]) != NoLetter) end++;
        return true;
    }

    private void Add(CueWord word)
    {
        var node = 0;
        foreach (var c in word.Text)
        {
            var letter = ClassOf(c);
            var place = (node * Width) + (letter == NoLetter ? Gap : letter);
            if (_next[place] == 0)
            {
                _next[place] = (ushort)_whole.Count;
                _next.AddRange(new ushort[Width]);
                _whole.Add(default);
                _stems.Add(default);
            }
            node = _next[place];
        }
        var endings = word.IsStem ? _stems : _whole;
        if (!endings[node].Ends) endings[node] = new Ending(true, word.Cue, word.AccentsCount ? word.Text : null);
    }

    private static byte Fold(char c)
    {
        if (!char.IsLetter(c)) return NoLetter;
        var plain = c is 'ß' ? 's' : c is 'ø' or 'Ø' or 'œ' or 'Œ' ? 'o' : c is 'æ' or 'Æ' ? 'a' : char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]);
        return plain is >= 'a' and <= 'z' ? (byte)(plain - 'a') : OtherLetter;
    }
}
