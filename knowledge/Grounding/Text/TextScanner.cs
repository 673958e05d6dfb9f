using System.Globalization;
using System.Text;

namespace EthicalBot.Knowledge.Grounding.Text;

/// <summary>Cuts a text into runs of letters, numbers, addresses and signs, before anything is known of its language. Linear in the text.</summary>
internal static class TextScanner
{
    // No word is longer; a text without spaces is cut into pieces of this size.
    private const int LongestRun = 64;

    /// <summary>The runs, in order.</summary>
    public static List<TextRun> Scan(string text)
    {
        var runs = new List<TextRun>((text.Length / 5) + 1);
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            if (char.IsWhiteSpace(text[at]) || char.IsControl(text[at])) at++;
            else if (char.IsDigit(text[at])) at = AfterNumber(text, at);
            else if (IsWordPart(text, at)) at = AfterLetters(text, at);
            else if (text[at] is '%' || char.GetUnicodeCategory(text[at]) == UnicodeCategory.CurrencySymbol) at++;
            else
            {
                at++;
                continue;
            }

            if (char.IsWhiteSpace(text[start]) || char.IsControl(text[start])) continue;
            if (AfterAddress(text, start, at) is var end && end > at) at = end;
            // Marks alone leave nothing.
            if (Plain(text.AsSpan(start, at - start)) is { Length: > 0 } plain) runs.Add(new(start, at, plain));
        }

        return runs;
    }

    private static int AfterNumber(string text, int at)
    {
        var start = at;
        while (at < text.Length && at - start < LongestRun)
        {
            if (char.IsDigit(text[at])) at++;
            // A separator stands between digits: 1.000,50, 1'000, and 1 000 with the narrow spaces that typesetters use.
            else if (at + 1 < text.Length && char.IsDigit(text[at + 1]) && (text[at] is '.' or ',' or '\'' or '’' || (text[at] is '\u00A0' or '\u202F' or '\u2009' && IsThousand(text, at)))) at++;
            else break;
        }

        return at;
    }

    private static bool IsThousand(string text, int space) =>
        space + 3 < text.Length && char.IsDigit(text[space + 2]) && char.IsDigit(text[space + 3]) && (space + 4 == text.Length || !char.IsDigit(text[space + 4]));

    private static int AfterLetters(string text, int at)
    {
        var start = at;
        while (at < text.Length && at - start < LongestRun && (IsWordPart(text, at) || (IsApostrophe(text[at]) && at + 1 < text.Length && char.IsLetter(text[at + 1])))) at++;
        return at;
    }

    // "help@shop.example", "https://shop.example/returns", "www.shop.example", "AB-12345", "W1234567": what a space ends.
    private static int AfterAddress(string text, int start, int afterRun)
    {
        if (afterRun >= text.Length || !(text[afterRun] is '@' or ':' or '.' or '-' or '_' or '+' or '/' || char.IsLetterOrDigit(text[afterRun]))) return afterRun;
        var end = start;
        while (end < text.Length && end - start < 4 * LongestRun && !char.IsWhiteSpace(text[end]) && !char.IsControl(text[end]) && text[end] is not ('<' or '>' or '"' or '(' or ')' or '[' or ']' or ',' or ';' or '|' or '*')) end++;
        while (end > afterRun && !char.IsLetterOrDigit(text[end - 1])) end--;
        var run = text.AsSpan(start, end - start);
        return IsAddress(run) ? end : AfterId(text, start, end, afterRun);
    }

    private static bool IsAddress(ReadOnlySpan<char> run)
    {
        if (run.IndexOf("://", StringComparison.Ordinal) > 0 || run.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return true;
        var sign = run.IndexOf('@');
        return sign > 0 && run[sign..].IndexOf('.') > 1;
    }

    // Letters and digits in one: 'W1234567', 'AB-12345'. Not "30kg", "1st" or "2024-05-15", which are numbers with something after them.
    private static int AfterId(string text, int start, int end, int afterRun)
    {
        if (!char.IsLetter(text[start])) return afterRun;
        var (at, digits) = (start, 0);
        while (at < end && (char.IsAsciiLetterOrDigit(text[at]) || (text[at] is '-' or '_' && at + 1 < end && char.IsAsciiLetterOrDigit(text[at + 1]))))
        {
            if (char.IsDigit(text[at])) digits++;
            at++;
        }

        return digits > 0 && at > afterRun ? at : afterRun;
    }

    private static bool IsWordPart(string text, int at) =>
        char.IsLetter(text[at]) || char.IsSurrogate(text[at]) || char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(char letter) => letter is '\'' or '’' or '‘' or 'ʼ';

    private static string Plain(ReadOnlySpan<char> run)
    {
        var isAscii = true;
        foreach (var letter in run) isAscii &= letter < 128;
        if (isAscii) return string.Create(run.Length, run, (to, from) => from.ToLowerInvariant(to));
        var formed = new StringBuilder(run.Length);
        foreach (var rune in run.EnumerateRunes())
        {
            // Halves of pairs come as U+FFFD, which normalising accepts; U+FFFE and U+FFFF it refuses.
            if (rune.Value is 0xFFFE or 0xFFFF) continue;
            foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
            {
                if (Rune.GetUnicodeCategory(part) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) continue;
                _ = part.Value switch
                {
                    'œ' or 'Œ' => formed.Append("oe"),
                    'æ' or 'Æ' => formed.Append("ae"),
                    'ß' => formed.Append("ss"),
                    '’' or '‘' or 'ʼ' => formed.Append('\''),
                    _ => formed.Append(Rune.ToLowerInvariant(part).ToString()),
                };
            }
        }

        return formed.ToString();
    }
}
