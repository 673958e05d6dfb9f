using System.Buffers;
using System.Globalization;
using System.Text;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Understanding.ServiceRequests;

/// <summary>Reads a text's words as <see cref="Folding.Words"/> does, and keeps where each of them stands.</summary>
internal static class SaidWords
{
    // "no. 10042", "art. 17": a short word with a full stop before a number ends no sentence.
    private const int LongestShortened = 4;

    public static List<SaidWord> Of(string text)
    {
        var words = new List<SaidWord>();
        var read = text.AsSpan(0, Math.Min(text.Length, Folding.MostRead));
        var (start, before, open) = (0, SaidBreak.None, false);
        for (var i = 0; i < read.Length;)
        {
            var valid = Rune.DecodeFromUtf16(read[i..], out var rune, out var length) == OperationStatus.Done && rune.Value is not (0xFFFE or 0xFFFF);
            if (valid && Rune.IsLetterOrDigit(rune))
            {
                if (!open) (start, open) = (i, true);
            }
            else if (!valid || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                if (open) before = Add(words, text, start, i, before);
                open = false;
                if (BreakAt(read, i, words) is var found && found > before) before = found;
            }
            i += length;
        }
        if (open) _ = Add(words, text, start, read.Length, before);
        return words;
    }

    private static SaidBreak Add(List<SaidWord> words, string text, int start, int end, SaidBreak before)
    {
        foreach (var word in Folded(text, start, end))
        {
            words.Add(new SaidWord(word, start, end, before));
            before = SaidBreak.None;
        }
        return before;
    }

    private static string[] Folded(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        var plain = Ascii.IsValid(word);
        for (var i = 2; plain && i < word.Length; i++) plain = char.ToLowerInvariant(word[i]) != char.ToLowerInvariant(word[i - 1]) || word[i - 1] != word[i - 2];
        return plain ? [word.ToString().ToLowerInvariant()] : Folding.Words(word.ToString());
    }

    private static SaidBreak BreakAt(ReadOnlySpan<char> read, int i, List<SaidWord> words) => read[i] switch
    {
        '?' or '!' or ';' or '\n' or '\r' or '…' => SaidBreak.Stop,
        '.' => Ends(read, i, words) ? SaidBreak.Stop : SaidBreak.None,
        ',' or ':' or '–' or '—' or '(' or ')' or '/' => SaidBreak.Pause,
        '-' when i > 0 && read[i - 1] == ' ' => SaidBreak.Pause,
        _ => SaidBreak.None,
    };

    private static bool Ends(ReadOnlySpan<char> read, int i, List<SaidWord> words)
    {
        var after = read[(i + 1)..].TrimStart();
        if (after.IsEmpty) return true;
        if (words.Count > 0 && words[^1].Word.Length <= LongestShortened && char.IsAsciiDigit(after[0]) && !char.IsAsciiDigit(words[^1].Word[0])) return false;
        return char.IsWhiteSpace(read[i + 1]) || read[i + 1] == '.' || char.IsUpper(read[i + 1]);
    }
}
