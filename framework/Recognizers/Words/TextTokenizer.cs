using System.Globalization;

namespace Microsoft.Recognizers.Text;

// Cuts a text into words, digits and signs in one pass; white space is in the gaps.
internal static class TextTokenizer
{
    // A longer word is no word of a lexicon, but a hostile text.
    private const int LongestWord = 160;

    private static readonly string[] Signs = [.. Enumerable.Range(0, 0x250).Select(code => ((char)code).ToString())];

    public static List<TextToken> Tokenize(string text)
    {
        var tokens = new List<TextToken>((text.Length / 4) + 4);
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            if (IsLetter(text[start]))
            {
                while (end < text.Length && IsLetter(text[end]))
                {
                    end++;
                }

                tokens.Add(new(TextTokenKind.Word, start, end, end - start > LongestWord ? string.Empty : Folding.Fold(text.AsSpan(start, end - start))));
            }
            else if (char.IsAsciiDigit(text[start]))
            {
                while (end < text.Length && char.IsAsciiDigit(text[end]))
                {
                    end++;
                }

                tokens.Add(new(TextTokenKind.Digits, start, end, string.Empty));
            }
            else if (!IsSpace(text[start]))
            {
                tokens.Add(new(TextTokenKind.Symbol, start, end, Sign(text[start])));
            }

            start = end;
        }

        return tokens;
    }

    public static bool IsSpace(char character) => char.IsWhiteSpace(character) || character is '\u200B' or '\uFEFF';

    public static bool IsLetter(char character) => char.IsLetter(character) || character == '_'
        || character >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.LetterNumber;

    public static bool IsWordCharacter(char character) => IsLetter(character) || char.IsDigit(character);

    private static string Sign(char character) => character switch
    {
        '’' or '‘' or '`' => "'",
        '–' or '‐' or '‑' => "-",
        _ => character < Signs.Length ? Signs[character] : character.ToString(),
    };
}
