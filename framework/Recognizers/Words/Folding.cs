using System.Globalization;
using System.Text;

namespace Microsoft.Recognizers.Text;

// How words are compared: in lower case and without accents; "ß" is "ss" and an accent of its own counts for nothing.
internal static class Folding
{
    private static readonly char[] Latin = [.. Enumerable.Range(0, 0x250).Select(code => WithoutAccent((char)code))];

    public static string Fold(ReadOnlySpan<char> word)
    {
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
        return lower < 0xC0 ? lower : lower.ToString().Normalize(NormalizationForm.FormD)[0];
    }
}
