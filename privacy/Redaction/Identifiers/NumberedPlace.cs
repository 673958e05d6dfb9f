using EthicalBot.Privacy.Redaction.Lexicon;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>A house number beside words of which none says "street", with a postcode and a town after it: "Meir 50, 2000 Antwerpen", "12 Grand Rue, L-1660 Luxembourg".</summary>
internal static class NumberedPlace
{
    private const int MostWords = 4;
    private const int MostBritishWords = 9;

    public static (int Start, int End)? At(WordRow words, int index)
    {
        if (UpToBritishCode(words, index) is { } british) return british;
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

    // "Unit 7, Riverside Trading Estate, Bristol BS4 3EH", "9 The Paddocks, Thame OX9 3XX": capitals from a number to a postcode that no other country has.
    private static (int Start, int End)? UpToBritishCode(WordRow words, int index)
    {
        var number = words[index].Is(WordSense.Unit) && words.IsCapital(index) && index + 1 < words.Count && words.Gap(index) is " " ? index + 1 : index;
        if (!HouseNumber.Is(words[number]) || words[number].Length > 4 || !char.IsAsciiDigit(words.Text[words[number].Start])) return null;
        for (var i = number + 1; i < words.Count && i - number <= MostBritishWords; i++)
        {
            if (words.Gap(i - 1) is not (" " or ", " or "," or "-" or "'" or "\n" or ",\n")) return null;
            if (words[i].Form is WordForm.Mixed) return i > number + 1 && TownReader.PostcodeEnd(words, i) is var code && code > i ? (index, code) : null;
            if (!words[i].IsLetters || !words.IsCapital(i) && !words[i].Is(WordSense.Particle)) return null;
        }
        return null;
    }

    private static bool HasTown(WordRow words, int index) =>
        AddressParts.HasPostcode(words, index) && TownReader.PostcodeEnd(words, index) is var code && code < words.Count && words.Gap(code - 1) is " " or "  " && TownReader.TownEnd(words, code, afterPostcode: true) > code
        && (words.IsCapital(code) || words[code].Is(WordSense.Town));

    private static bool MayBeStreet(WordRow words, int index) =>
        words.IsCapital(index) ? !words[index].Is(WordSense.Calendar | WordSense.Product) : words[index].Is(WordSense.Particle);
}
