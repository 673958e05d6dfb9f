using System.Buffers;
using EthicalBot.Privacy.Redaction.Lexicon;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>The number of a house: "12", "12 bis", "3a", "47-49", "n° 5", "3-2".</summary>
internal static class HouseNumber
{
    private static readonly SearchValues<char> s_breaks = SearchValues.Create("!?;:€$%");

    // "47-49-51/53": nobody's house has more, and "1-1-1-1…" would be read over and over.
    private const int MostParts = 4;

    public static bool Is(Word word) => word.Form is WordForm.Digits ? word.Length <= 5 : word.Form is WordForm.Mixed && word.Length <= 6;

    /// <summary>The first word of the number that stands before a street; the street's own when there is none.</summary>
    public static int Before(WordRow words, int street)
    {
        var i = street - 1;
        // "n° 12 de la rue", "12 bis, rue"
        while (i >= 0 && street - i <= 3 && words[i].IsLetters && IsBetween(words, i)) i--;
        if (i < 0 || !Is(words[i]) || !IsNear(words.Gap(i)) || !StartsWithDigit(words, i)) return street;
        // The year of a date, the end of a phone number.
        if (i > 0 && (words.Gap(i - 1) is "." or "/" || words.Gap(i - 1) is "-" && i > 1 && words.Gap(i - 2) is "-") && words[i - 1].Form is WordForm.Digits) return street;
        for (var n = 0; n < MostParts && i > 0 && Is(words[i - 1]) && words.Gap(i - 1) is "-" or "/" or " - " or " et " && words[i - 1].Length <= 4; n++) i--;
        if (i > 0 && words.Gap(i - 1) is "° " or "°" or " " or "º " or ". " && words.Folded(i - 1) is "n" or "no" or "nr" or "numero") i--;
        return i;
    }

    /// <summary>The word after the number that follows the last word of a street; the next word when none follows.</summary>
    public static int After(WordRow words, int last)
    {
        var i = last + 1;
        if (i < words.Count && IsNear(words.Gap(last)) && words.Folded(i) is "n" or "no" or "nr" or "num" or "numero" or "km" or "number" or "snc" or "sn") i++;
        if (i < words.Count && i > last + 1 && words.Folded(i) is "o" && words.Gap(i - 1) is ".") i++;
        // "s/n": without a number
        if (i + 1 < words.Count && words.Folded(i) is "s" && words.Gap(i) is "/" && words.Folded(i + 1) is "n") return i + 2;
        if (i >= words.Count || !Is(words[i]) || words[i].Length > 5 || !IsNear(words.Gap(i - 1)) || !StartsWithDigit(words, i)) return last + 1;
        if (words.Gap(i) is ":" || (words.Gap(i).StartsWith("€") || words.Gap(i).StartsWith(" €"))) return last + 1;
        i++;
        // "3-2", "47/49", "12 a"
        for (var n = 0; n < MostParts && i < words.Count && (words.Gap(i - 1) is "-" or "/" || (words.Gap(i - 1) is " - " && words[i].Length <= 2)) && words[i].Length <= 4 && (Is(words[i]) || words[i].Length <= 3 && words[i].IsLetters && words.Gap(i - 1) is not "/" || words[i].Length == 1); n++) i++;
        if (i < words.Count && words.Gap(i - 1) is " " && words[i].IsLetters && words.Gap(i) is not "/" && (words[i].Length == 1 && words.Folded(i) is not ("a" or "e" or "o" or "y" or "i" or "à") || words.Folded(i) is "bis" or "ter" or "a" && AddressParts.EndsThere(words, i))) i++;
        return i;
    }

    private static bool StartsWithDigit(WordRow words, int index) => char.IsAsciiDigit(words.Text[words[index].Start]);

    private static bool IsBetween(WordRow words, int index) =>
        words.Folded(index) is "bis" or "ter" or "quater" or "de" or "la" or "du" or "des" or "l" or "di" or "da" or "do" || (words[index].Length == 1 && words.Gap(index) is " " or ", ");

    private static bool IsNear(ReadOnlySpan<char> gap) => gap.Length <= 5 && !gap.Contains('\n') && !gap.ContainsAny(s_breaks);
}
