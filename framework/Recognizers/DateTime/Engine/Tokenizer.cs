using System.Globalization;
using System.Text;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// Cuts a text into words, digits and signs; letters lose their case and their accents, offsets stay.
internal static class Tokenizer
{
    public static List<Token> Cut(string text, string plain, Dictionary<string, Phrase> words)
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

            known.TryGetValue(plain.AsSpan(start, end - start), out var phrases);
            tokens.Add(new Token(start, end - start, kind, gap, phrases));
            gap = false;
            start = end;
        }

        return tokens;
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

        if (char.IsSurrogate(character))
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
