using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace EthicalBot.Understanding.Text;

/// <summary>A text as the rules read it: small letters, no accents, no marks, no drawn-out letters.</summary>
internal static partial class Folding
{
    /// <summary>No customer's question is longer; what follows is not read for meaning.</summary>
    public const int MostRead = 4000;

    public static string[] Words(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static string Fold(string text)
    {
        var read = WellFormed(text.Length > MostRead ? text[..MostRead] : text).Normalize(NormalizationForm.FormD);
        var folded = new StringBuilder(read.Length);
        foreach (var rune in read.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) continue;
            if (Special(rune.Value) is { } special) _ = folded.Append(special);
            else if (Rune.IsLetterOrDigit(rune)) _ = folded.Append(Rune.ToLowerInvariant(rune).ToString());
            else _ = folded.Append(' ');
        }
        return DrawnOut().Replace(folded.ToString(), "$1");
    }

    private static string? Special(int rune) => rune switch
    {
        'œ' or 'Œ' => "oe",
        'æ' or 'Æ' => "ae",
        'ß' => "ss",
        _ => null,
    };

    private static string WellFormed(string text)
    {
        var formed = text.ToCharArray();
        for (var i = 0; i < formed.Length; i++)
        {
            // U+FFFE and U+FFFF are no characters, and normalising refuses them.
            if (formed[i] >= '\uFFFE') formed[i] = ' ';
            if (!char.IsSurrogate(formed[i])) continue;
            if (i + 1 < formed.Length && char.IsSurrogatePair(formed[i], formed[i + 1])) i++;
            else formed[i] = ' ';
        }
        return new string(formed);
    }

    // "helloooo", "ouuuu": no word of ours has a letter three times in a row.
    [GeneratedRegex(@"(\p{L})\1{2,}", RegexOptions.CultureInvariant, 250)]
    private static partial Regex DrawnOut();
}
