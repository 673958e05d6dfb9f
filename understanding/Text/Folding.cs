using System.Globalization;
using System.Text;

namespace EthicalBot.Understanding.Text;

/// <summary>A text as the rules read it: small letters, no accents, no marks, no drawn-out letters.</summary>
public static class Folding
{
    /// <summary>No customer's question is longer; what follows is not read for meaning.</summary>
    internal const int MostRead = 4000;

    /// <summary>The folded words of a text.</summary>
    public static string[] Words(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words, and each question or exclamation mark as a word of its own: what asks is not what tells.</summary>
    internal static string[] WordsAndMarks(string text) => Fold(text, keepsMarks: true).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The text with one space between its folded words.</summary>
    public static string Fold(string text) => Fold(text, keepsMarks: false);

    private static string Fold(string text, bool keepsMarks)
    {
        var read = WellFormed(text.Length > MostRead ? text[..MostRead] : text).Normalize(NormalizationForm.FormD);
        var folded = new StringBuilder(read.Length);
        foreach (var rune in read.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) continue;
            if (Special(rune.Value) is { } special) _ = folded.Append(special);
            else if (Rune.IsLetterOrDigit(rune)) _ = folded.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (keepsMarks && (rune.Value is '?' or '!')) _ = folded.Append(' ').Append((char)rune.Value).Append(' ');
            else _ = folded.Append(' ');
        }
        return WithoutDrawnOut(folded);
    }

    // "helloooo", "ouuuu": no word of ours has a letter three times in a row.
    private static string WithoutDrawnOut(StringBuilder folded)
    {
        var kept = new StringBuilder(folded.Length);
        for (var i = 0; i < folded.Length;)
        {
            var end = i + 1;
            while (end < folded.Length && folded[end] == folded[i]) end++;
            _ = kept.Append(folded[i], end - i >= 3 && char.IsLetter(folded[i]) ? 1 : end - i);
            i = end;
        }
        return kept.ToString();
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
}
