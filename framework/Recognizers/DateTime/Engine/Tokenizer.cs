using System.Globalization;
using System.Text;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// Cuts a text into words, digits and signs; letters lose their case and their accents, offsets stay.
internal static class Tokenizer
{
    private static readonly UInt128 Days = (UInt128.One << (int)Word.Weekday) | (UInt128.One << (int)Word.Day) | (UInt128.One << (int)Word.Weekdays);
    private static readonly UInt128 PartsOfDays = (UInt128.One << (int)Word.DayPart) | (UInt128.One << (int)Word.Early) | (UInt128.One << (int)Word.Late);

    public static List<Token> Cut(string text, string plain, Dictionary<string, Phrase> words, bool compounds = false)
    {
        var tokens = new List<Token>(text.Length / 4);
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var gap = true;
        for (var start = 0; start < text.Length;)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                gap = true;
                start++;
                continue;
            }

            var kind = KindOf(plain[start]);
            var end = start + 1;
            while (kind != TokenKind.Sign && end < text.Length && KindOf(plain[end]) == kind)
            {
                end++;
            }

            if (!known.TryGetValue(plain.AsSpan(start, end - start), out var phrases) && compounds && kind == TokenKind.Word
                && Seam(plain.AsSpan(start, end - start), known) is { } seam)
            {
                end = start + seam;
                phrases = known[plain.AsSpan(start, seam)];
            }

            tokens.Add(new Token(start, end - start, kind, gap, phrases));
            gap = false;
            start = end;
        }

        return tokens;
    }

    // Where a compound such as "sonntagabend" has its seam: a day before it, a part of the day behind it.
    private static int? Seam(ReadOnlySpan<char> word, Dictionary<string, Phrase>.AlternateLookup<ReadOnlySpan<char>> known)
    {
        for (var seam = 5; seam <= Math.Min(word.Length - 3, 12); seam++)
        {
            if (known.TryGetValue(word[..seam], out var day) && (day.Beginnings & Days) != 0 && known.TryGetValue(word[seam..], out var part)
                && (part.Beginnings & PartsOfDays) != 0)
            {
                return seam;
            }
        }

        return null;
    }

    public static string Plain(string text) => string.Create(text.Length, text, static (plain, original) =>
    {
        for (var at = 0; at < plain.Length; at++)
        {
            plain[at] = Plain(original[at]);
        }
    });

    private static TokenKind KindOf(char character) =>
        char.IsAsciiDigit(character) ? TokenKind.Digits
        : char.IsLetter(character) || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark ? TokenKind.Word
        : TokenKind.Sign;

    private static char Plain(char character)
    {
        if (char.IsAscii(character))
        {
            return char.ToLowerInvariant(character);
        }

        // U+FFFE and U+FFFF are no characters, and normalising refuses them.
        if (char.IsSurrogate(character) || character >= '\uFFFE')
        {
            return character;
        }

        return character switch
        {
            '’' or '‘' or '´' => '\'',
            '–' or '—' or '−' => '-',
            'º' or 'ª' or '°' => character,
            _ => char.ToLowerInvariant(character.ToString().Normalize(NormalizationForm.FormD)[0]),
        };
    }
}
