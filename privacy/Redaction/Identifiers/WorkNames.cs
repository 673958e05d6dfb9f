using System.Collections.Frozen;
using EthicalBot.Privacy.Redaction.Lexicon;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Names that a shop's goods bear: who wrote a book, what a perfume is called after, whose name a brand is.</summary>
internal static class WorkNames
{
    private const int FarthestBrand = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_works = FrozenSet.ToFrozenSet(
        ("livre livres roman romans bd disque album vinyle cd film affiche tableau parfum book books novel novels biography record vinyl movie poster painting print perfume fragrance cologne buch bucher romans horbuch platte schallplatte gemalde bild parfum krimi biografie "
        + "libro libros novela novelas disco vinilo pelicula cuadro perfume cartel libri romanzo romanzi vinile quadro profumo manifesto giallo livro livros romance romances filme cartaz boek boeken plaat elpee schilderij thriller krimis dvd dvds").Split(' '), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"The novel by Hilary Mantel", "Parfum von Jil Sander"; "martin, c'est bien la marque des couteaux ?".</summary>
    public static bool Has(WordRow words, int start, int end) => IsMakers(words, start) || IsCalledABrand(words, start, end);

    private static bool IsMakers(WordRow words, int start)
    {
        if (start < 2 || words.Gap(start - 1) is not (" " or "'") || words.Gap(start - 2) is not " ") return false;
        return words.Folded(start - 1) is "by" or "de" or "d" or "von" or "van" or "di" or "da" or "do" or "del" or "dal" && s_works.Contains(words.Folded(start - 2));
    }

    private static bool IsCalledABrand(WordRow words, int start, int end)
    {
        if (end - start > 2 || end >= words.Count || words.Gap(end - 1) is not (", " or " ")) return false;
        for (var i = end; i < words.Count && i < end + FarthestBrand && (i == end || words.Gap(i - 1) is " " or "'" or ", "); i++)
        {
            if (words.Folded(i) is "marque" or "brand" or "marke" or "marca" or "merk") return i + 1 < words.Count && words.Folded(i + 1) is "de" or "des" or "du" or "d" or "of" or "der" or "von" or "del" or "di" or "dei" or "della" or "do" or "da" or "dos" or "van" or "die" or "que" or "che";
        }
        return false;
    }
}
