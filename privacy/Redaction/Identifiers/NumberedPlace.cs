using EthicalBot.Privacy.Redaction.Lexicon;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>A house number beside words of which none says "street", with a postcode and a town after it: "Meir 50, 2000 Antwerpen", "12 Grand Rue, L-1660 Luxembourg".</summary>
internal static class NumberedPlace
{
    private const int MostWords = 4;

    public static (int Start, int End)? At(WordRow words, int index)
    {
        if (!HouseNumber.Is(words[index]) || words[index].Length > 4) return null;
        return NameFirst(words, index) ?? NumberFirst(words, index);
    }

    private static (int Start, int End)? NameFirst(WordRow words, int index)
    {
        var after = HouseNumber.After(words, index - 1);
        if (index == 0 || after <= index || words.Gap(index - 1) is not (" " or ", ") || !HasTown(words, after)) return null;
        var start = index;
        while (start > 0 && index - start < MostWords && words[start - 1].IsLetters && MayBeStreet(words, start - 1) && (start == index || words.Gap(start - 1) is " " or "-" or "'")) start--;
        while (start < index && !words.IsCapital(start)) start++;
        return start < index ? (start, after) : null;
    }

    private static (int Start, int End)? NumberFirst(WordRow words, int index)
    {
        var i = index + 1;
        while (i < words.Count && i - index <= MostWords && words[i].IsLetters && MayBeStreet(words, i) && words.Gap(i - 1) is " " or "-" or "'" or ", ") i++;
        return i > index + 1 && words.IsCapital(index + 1) && HasTown(words, i) ? (index, i) : null;
    }

    private static bool HasTown(WordRow words, int index) =>
        AddressParts.HasPostcode(words, index) && TownReader.PostcodeEnd(words, index) is var code && code < words.Count && words.Gap(code - 1) is " " or "  " && TownReader.TownEnd(words, code, afterPostcode: true) > code
        && (words.IsCapital(code) || words[code].Is(WordSense.Town));

    private static bool MayBeStreet(WordRow words, int index) =>
        words.IsCapital(index) ? !words[index].Is(WordSense.Calendar | WordSense.Product) : words[index].Is(WordSense.Particle);
}
