using System.Buffers;
using EthicalBot.Privacy.Redaction.Lexicon;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>What goes before and after a street in an address: floors and flats, postcode and town, country.</summary>
internal static class AddressParts
{
    private static readonly SearchValues<char> s_breaks = SearchValues.Create("!?;€$%\"");

    private const int MostParts = 9;

    /// <summary>The word after the whole address whose street ends at a word.</summary>
    public static int EndOf(WordRow words, int end)
    {
        for (var n = 0; n < MostParts && end < words.Count; n++)
        {
            var next = Next(words, end);
            if (next <= end) break;
            end = next;
        }
        return end;
    }

    /// <summary>The first word of the address: "Flat 3, 12 High Street", "Bât. B, 4 rue X".</summary>
    public static int StartOf(WordRow words, int start, int floor)
    {
        var first = start;
        for (var i = start - 1; i >= floor && start - i <= 7; i--)
        {
            var gap = words.Gap(i);
            if (gap.Length > 4 || gap.ContainsAny("!?;:€")) break;
            if (words[i].Is(WordSense.Unit) && (words[i].Length > 2 || words[i].IsCapital) && i + 1 < words.Count && words.Gap(i) is " " or ". " or "." or " n°" or " n° " or ": " && first > i
                && (words[i + 1].Form is WordForm.Digits or WordForm.Mixed || words[i + 1].Length <= 2 || words[i + 1].IsCapital) && i + 1 < start) first = i;
            else if (words[i].Form is WordForm.Small && !words[i].Is(WordSense.Particle | WordSense.Unit) && words[i].Length > 2) break;
        }
        return first;
    }

    public static bool HasPostcode(WordRow words, int index) => index < words.Count && IsGap(words.Gap(index - 1)) && TownReader.PostcodeEnd(words, index) > index;

    /// <summary>True when a postcode follows within a few words: ", yate, bs37 4dg".</summary>
    public static bool HasPostcodeSoon(WordRow words, int index)
    {
        for (var i = index; i < words.Count && i - index < 4 && IsGap(words.Gap(i - 1)); i++)
        {
            if (TownReader.PostcodeEnd(words, i) > i) return true;
            if (!words[i].IsLetters) return false;
        }
        return false;
    }

    public static bool HasUnitAndPostcode(WordRow words, int index) => index < words.Count && words.Gap(index - 1) is ", " && UnitEnd(words, index) is var unit && unit > index && HasPostcode(words, unit);

    public static bool HasTown(WordRow words, int index) => index < words.Count && words.Gap(index - 1) is ", " or " " or "\n" or ",\n" && words[index].Is(WordSense.Town);

    public static bool Continues(WordRow words, int index) => HasPostcode(words, index) || HasTown(words, index) || (index < words.Count && UnitEnd(words, index) > index && words.Gap(index - 1) is ", " or " ");

    public static bool EndsThere(WordRow words, int index) => index + 1 >= words.Count || words.Gap(index).ContainsAny(",\n.") || words[index + 1].Form is WordForm.Digits;

    private static int Next(WordRow words, int end)
    {
        var gap = words.Gap(end - 1);
        if (!IsGap(gap)) return end;
        if (TownReader.PostcodeEnd(words, end) is var code && code > end) return TownReader.TownEnd(words, code, afterPostcode: true) is var town && town > code ? town : code;
        if (gap is " " && words[end].Form is WordForm.Capitals && words.Folded(end) is "nw" or "ne" or "sw" or "se" or "n" or "s" or "e" or "w") return end + 1;
        // "5 2b 28004 madrid"
        if (words[end].Form is WordForm.Mixed && words[end].Length <= 3 && gap is " " or ", " && HasPostcode(words, end + 1)) return end + 1;
        if (TownReader.TownBeforeCode(words, end) is var town2 && town2 > end) return town2;
        if (TownReader.BrazilianEnd(words, end) is var brazilian && brazilian > end) return brazilian;
        if (TownReader.AmericanEnd(words, end) is var american && american > end) return american;
        if (UnitEnd(words, end) is var unit && unit > end) return unit;
        if (words[end].Is(WordSense.Country) && (words.IsCapital(end) || gap is ", " or " (")) return CountryEnd(words, end);
        // ", à Lyon", "in Leuven"
        var at = words.Folded(end) is "a" or "in" or "en" or "te" or "em" or "de" && gap is " " or ", " && end + 1 < words.Count && words.Gap(end) is " " ? end + 1 : end;
        if (at > end) return words[at].Is(WordSense.Town) && (words.IsCapital(at) || !words[at].Is(WordSense.Ordinary)) ? TownReader.TownEnd(words, at, afterPostcode: false) : TownReader.PostcodeEnd(words, at) is var later && later > at ? TownReader.TownEnd(words, later, true) : end;
        return TownReader.TownEnd(words, end, afterPostcode: false);
    }

    // "appt 78", "3º B", "2. OG", "1er étage", "Suite 503", "bus 4", "interno 5", "bâtiment C", "4th floor"
    private static int UnitEnd(WordRow words, int index)
    {
        var word = words[index];
        if (words.Folded(index) is "r" && index + 1 < words.Count && words.Gap(index) is "/" && words.Folded(index + 1) is "c") return UnitTail(words, index + 2);
        if (word.Is(WordSense.Unit))
        {
            if (word.Length <= 2 && word.Form is WordForm.Small && words.Folded(index) is "no" or "n" or "in" or "co" or "c") return index;
            var end = index + 1;
            if (words.Folded(index) is "bis" or "ter" or "quater") return end;
            if (end < words.Count && words.Folded(index) is "col" or "colonia" or "barrio" or "bairro" && words.Gap(index) is " " or ". ") return Quarter(words, end);
            if (end < words.Count && words.Gap(index) is " " or ". " or "." or " n°" or " n° " or ": " or " #" or "-" && (words[end].Form is WordForm.Digits or WordForm.Mixed && words[end].Length <= 6 || words[end].Length == 1 || (words.IsCapital(end) && !words[end].Is(WordSense.Ordinary)) || words[end].Is(WordSense.Unit) || words.Folded(end) is "gauche" or "droite" or "face" or "izquierda" or "derecha" or "links" or "rechts" or "mitte"))
            {
                end++;
                while (end < words.Count && end - index < 5 && words.Gap(end - 1) is " " && (words.Folded(end) is "gauche" or "droite" or "links" or "rechts" || (words.IsCapital(end) && !words[end].Is(WordSense.NotName | WordSense.Unit)) || (words[end].Is(WordSense.Particle) && end + 1 < words.Count && words.IsCapital(end + 1) && words.IsCapital(end - 1)))) end++;
                return end;
            }
            return words.Folded(index) is "rdc" or "hs" or "eg" or "dg" or "hinterhaus" or "vorderhaus" or "og" or "bis" or "ter" or "dto" or "dcha" or "izq" or "izda" or "dta" or "esq" or "centro" or "frente" or "bajo" or "fundos" ? end : index;
        }
        if (word.Form is WordForm.Digits && words.Gap(index - 1) is " #" or ", #" && word.Length <= 5) return index + 1;
        if (words.Folded(index) is "cep" or "cap" or "plz" or "cp" && index + 1 < words.Count && TownReader.PostcodeEnd(words, index + 1) > index + 1) return index + 1;
        if (word.Form is not (WordForm.Digits or WordForm.Mixed) || word.Length > 4) return index;
        // "2.º Dto", "R/C Esq"
        if (word.Form is WordForm.Digits && index + 1 < words.Count && words.Gap(index) is "." && words.Folded(index + 1) is "o" or "a") return UnitTail(words, index + 2);
        if (word.Form is WordForm.Mixed && IsFloor(words.Folded(index))) return UnitTail(words, index + 1);
        if (index + 1 >= words.Count) return words.Gap(index) is "º" or "ª" or "°" ? index + 1 : index;
        var gap = words.Gap(index);
        var next = words[index + 1];
        if (gap is " " or ". " or "º " or "ª " or "° " or "º" or "ª" or "°" or "-" && next.Is(WordSense.Unit) && next.Length >= 2) return UnitTail(words, index + 2);
        if (gap is "º " or "ª " or "° " or "º" or "ª" or "°" && next.Length <= 4) return next.Length <= 1 || next.Is(WordSense.Unit) || words.Folded(index + 1) is "iz" or "dr" or "dch" ? UnitTail(words, index + 2) : index + 1;
        return gap.StartsWith("º") || gap.StartsWith("ª") ? index + 1 : index;
    }

    // "3º", "2ºD", "1er", "4th"
    private static bool IsFloor(ReadOnlySpan<char> folded)
    {
        var rest = folded.TrimStart("0123456789");
        return rest.Length < folded.Length && (rest is "o" or "a" or "er" or "e" or "eme" or "nd" or "th" or "st" or "rd" or "og" || (rest.Length == 2 && rest[0] is 'o' or 'a'));
    }

    private static int UnitTail(WordRow words, int end) => end < words.Count && words.Gap(end - 1) is " " or ". " && words[end].Form is WordForm.Digits && words[end].Length <= 3 ? end + 1 : end < words.Count && words.Gap(end - 1) is " " or ", " or ". " && (words[end].Length == 1 && words[end].IsLetters && (words[end].IsCapital || words.Folded(end) is not ("a" or "e" or "o" or "y")) || words[end].Is(WordSense.Unit) && words[end].Length > 2 || words.Folded(end) is "links" or "rechts" or "gauche" or "droite" or "mitte" or "dcha" or "izq" or "izda" or "esq" or "dto") ? end + 1 : end;

    // "Col. Del Valle", "col. narvarte": up to the next comma.
    private static int Quarter(WordRow words, int end)
    {
        var i = end;
        while (i < words.Count && i - end < 3 && words[i].IsLetters && (i == end || words.Gap(i - 1) is " ")) i++;
        return i < words.Count && words.Gap(i - 1) is not (", " or "," or "\n") && !words.IsCapital(end) ? end : i;
    }

    private static int CountryEnd(WordRow words, int index)
    {
        var end = index + 1;
        while (end < words.Count && end - index < 3 && words.Gap(end - 1) is " " or "-" && words.IsCapital(end) && words[end].Is(WordSense.Country)) end++;
        return end;
    }

    private static bool IsGap(ReadOnlySpan<char> gap) => gap.Length is > 0 and <= 6 && !gap.ContainsAny(s_breaks) && (gap.IndexOf('.') is < 0 or 0 && !gap.StartsWith(".\n") && gap is not "." || gap is ". ");
}
