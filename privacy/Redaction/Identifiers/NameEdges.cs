using System.Collections.Frozen;
using EthicalBot.Privacy.Redaction.Lexicon;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>What belongs to a found name at its edges: small words that are no name alone, and the short names of Vietnam, which are words elsewhere.</summary>
internal static class NameEdges
{
    private const int MostWords = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_vietnamese = FrozenSet.ToFrozenSet(
        ("nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh truong thi van thu minh quang huy huong thanh linh lan mai bao trang duc hung tuan anh hoa hong ngoc kim phuong thao hai long nam son tam tien trung viet xuan yen dung khanh nhung quoc huu cong gia bich cam dieu").Split(' '), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static (int Start, int End) Widen(WordRow words, (int Start, int End) name)
    {
        var (start, end) = name;
        var isVietnamese = false;
        for (var i = start; i < end; i++) isVietnamese |= words[i].IsOnly(WordSense.Name) && (s_vietnamese.Contains(words.Folded(i)) || HasItsLetters(words, i));
        while (start > 0 && end - start < MostWords && words.Gap(start - 1) is " " && BeginsEarlier(words, start - 1, start, isVietnamese)) start--;
        if (isVietnamese) while (end < words.Count && end - start < MostWords && words.Gap(end - 1) is " " && IsOfVietnam(words, end, start)) end++;
        // "jan-peter wolff": the first half is a month as well.
        if (start > 0 && words.Gap(start - 1) is "-" && words[start - 1].Is(WordSense.Given) && words.IsCapital(start - 1) == words.IsCapital(start)) start--;
        // "Merci, fatou d."
        if (end < words.Count && words.Gap(end - 1) is " " && words[end].Length == 1 && words[end].IsLetters && words[end - 1].Is(WordSense.Given) && end - start == 1 && words.Gap(end).StartsWith(".") && (end + 1 == words.Count || words.Gap(end).Contains('\n'))) return (start, end + 1);
        return (start, end - start == 1 && words[start].Is(WordSense.Given) ? AfterParticles(words, end) : end);
    }

    private static bool BeginsEarlier(WordRow words, int index, int start, bool isVietnamese)
    {
        var folded = words.Folded(index);
        if (folded is "abu" or "abou" or "ibn" or "bint" or "ould" or "aït") return true;
        if (isVietnamese && IsOfVietnam(words, index, start)) return true;
        // "LE GOFF Mathilde"
        return words[index].Form is WordForm.Capitals && words[index].Is(WordSense.Particle) && words[start].Form is WordForm.Capitals && words.CapitalsTell && folded is "le" or "la" or "el" or "al" or "de" or "di" or "da" or "van" or "von" or "ben" or "lo" or "du" or "del" or "dos";
    }

    private static bool IsOfVietnam(WordRow words, int index, int beside) =>
        words[index].IsLetters && words.IsCapital(index) == words.IsCapital(beside) && s_vietnamese.Contains(words.Folded(index))
        && (words.IsCapital(index) || !words[index].Is(WordSense.Ordinary | WordSense.Article) || words.Folded(index) is "van" && !words[beside].Is(WordSense.NotName));

    private static bool HasItsLetters(WordRow words, int index)
    {
        foreach (var c in words.Text.AsSpan(words[index].Start, words[index].Length))
        {
            if (Letters.IsVietnamese(c)) return true;
        }
        return false;
    }

    // "marloes de wit", "henk van der meer": a word of every day, but with a given name and a particle before it a family's.
    private static int AfterParticles(WordRow words, int end)
    {
        var i = end;
        while (i < words.Count && i - end < 3 && words.Gap(i - 1) is " " && words.Folded(i) is "de" or "den" or "der" or "van" or "von" or "ter" or "ten" or "dos" or "da" or "di" or "del" or "el" or "al" or "ben" or "la") i++;
        if (i == end || i >= words.Count || words.Gap(i - 1) is not " " || !words[i].IsLetters || !words[i].Is(WordSense.Surname)) return end;
        return i + 1 == words.Count || words.Gap(i) is not " " || !words[i + 1].Is(WordSense.Product) ? i + 1 : end;
    }
}
