using System.Globalization;
using System.Text;

namespace EthicalBot.Privacy.Redaction.Lexicon;

/// <summary>Letters without case and accents, one for one, so that places stay.</summary>
internal static class Letters
{
    // Latin letters end here, the Vietnamese ones with them.
    private static readonly char[] s_folded = [.. Enumerable.Range(0, 0x1F00).Select(c => FoldOne((char)c))];

    public static char Fold(char c) => c < s_folded.Length ? s_folded[c] : char.ToLowerInvariant(c);

    public static string Fold(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++) span[i] = Fold(source[i]);
    });

    /// <summary>True for letters that none of our languages has: "Nguyễn", "Văn", "Đức".</summary>
    public static bool IsVietnamese(char c) => c is (>= '\u1EA0' and <= '\u1EF9') or 'ă' or 'Ă' or 'ơ' or 'Ơ' or 'ư' or 'Ư' or 'đ' or 'Đ';

    private static char FoldOne(char c)
    {
        switch (c)
        {
            case 'ł' or 'Ł': return 'l';
            case 'ø' or 'Ø': return 'o';
            case 'đ' or 'Đ' or 'ð': return 'd';
            case 'ı' or 'İ': return 'i';
            case 'º': return 'o';
            case 'ª': return 'a';
            default:
                var decomposed = c.ToString().Normalize(NormalizationForm.FormD);
                return CharUnicodeInfo.GetUnicodeCategory(decomposed[0]) is UnicodeCategory.NonSpacingMark ? c : char.ToLowerInvariant(decomposed[0]);
        }
    }
}
