using System.Globalization;
using System.Text;

namespace Microsoft.Recognizers.Text;

// How words are compared: in lower case and without accents; "ß" is "ss" and an accent of its own counts for nothing.
internal static class Folding
{
    private static readonly char[] Latin = [.. Enumerable.Range(0, 0x250).Select(code => WithoutAccent((char)code))];

    private static readonly string[] Letters = Array.ConvertAll(Latin, letter => letter.ToString());

    public static string Fold(ReadOnlySpan<char> word)
    {
        if (word.Length == 1 && word[0] < Latin.Length && word[0] != 'ß')
        {
            return Letters[word[0]];
        }

        var folded = new StringBuilder(word.Length);
        foreach (var character in word)
        {
            if (character == 'ß')
            {
                folded.Append("ss");
            }
            else if (character < Latin.Length)
            {
                folded.Append(Latin[character]);
            }
            else if (character is '’' or '‘')
            {
                folded.Append('\'');
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(character));
            }
        }

        return folded.ToString();
    }

    // "²" and "½" stay what they are: only accents go.
    private static char WithoutAccent(char character)
    {
        var lower = char.ToLowerInvariant(character);
        return lower is < '\u00C0' or >= '\uFFFE' || char.IsSurrogate(lower) ? lower : lower.ToString().Normalize(NormalizationForm.FormD)[0];
    }
}
