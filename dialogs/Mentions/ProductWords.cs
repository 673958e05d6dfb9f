using System.Text.RegularExpressions;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Mentions;

/// <summary>Products by a word of their name: whatever its accents, in the plural, in another language, or with one letter wrong.</summary>
internal static partial class ProductWords
{
    private const int Shortest = 4;
    private const int ShortestWithSlip = 5;
    private const int ShortestLong = 7;

    // Beside the plural in "s".
    private static readonly (string One, string Many)[] s_plurals = [("", "es"), ("", "en"), ("", "er"), ("ao", "oes"), ("al", "aux"), ("eau", "eaux"), ("e", "en")];

    /// <summary>Each product that is named, where it is named first.</summary>
    public static IReadOnlyList<MentionedProduct> In(string text, IReadOnlyList<string> products) =>
        [.. All(text, products).DistinctBy(one => one.Name).OrderBy(one => products.ToList().IndexOf(one.Name))];

    /// <summary>Each place where a product is named, in the order of the text.</summary>
    public static IReadOnlyList<MentionedProduct> All(string text, IReadOnlyList<string> products)
    {
        if (products.Count == 0)
            return [];
        var said = Words().Matches(text).Concat(Joined().Matches(text)).Select(word => (word.Index, word.Length, Word: FoldedOf(word))).Where(word => word.Word.Length >= Shortest).ToList();
        var named = Named(IsSame);
        // "The ebooks, then, and the notebok": a long word is a slip of a product's even where another is named.
        named.AddRange(Named(static (word, name) => word.Length >= ShortestLong && IsSlip(word, name)).Where(one => !named.Exists(other => other.Name == one.Name || other.Start == one.Start)));
        var translated = ProductNouns.In(text, products).Where(one => !named.Exists(other => other.Name == one.Name)).ToList();
        // "De schoenen zijn te klein": where a product is named as it is written, another word is no slip of a "Kleid".
        return Apart([.. (named.Count + translated.Count > 0 ? named.Concat(translated) : Named(IsSlip)).OrderBy(one => one.Start)], text);

        List<MentionedProduct> Named(Func<string, string, bool> isMeant) =>
        [
            .. from product in products
               let words = Folding.Words(product).Concat(Joined().Matches(product).Select(FoldedOf)).Where(word => word.Length >= Shortest).ToList()
               from word in said
               where words.Exists(name => isMeant(word.Word, name))
               select new MentionedProduct(product, word.Index, word.Length),
        ];
    }

    // "The electric kettle" is one product where another is electric too: at one word, those count of which the words beside it are also said.
    private static List<MentionedProduct> Apart(List<MentionedProduct> named, string text)
    {
        var shared = named.Where(one => named.Exists(other => other.Name != one.Name && other.Start == one.Start)).ToList();
        bool IsMore(MentionedProduct one) => named.Exists(other => other.Name == one.Name && other.Start != one.Start && IsBeside(one, other, text)
            && !named.Exists(third => third.Start == other.Start && third.Name != one.Name && shared.Exists(same => same.Start == one.Start && same.Name == third.Name)));
        return [.. named.Where(one => !shared.Contains(one) || IsMore(one) || !shared.Exists(other => other.Start == one.Start && IsMore(other)))];
    }

    private static bool IsBeside(MentionedProduct one, MentionedProduct other, string text) =>
        one.Start < other.Start ? one.Start + one.Length <= other.Start && string.IsNullOrWhiteSpace(text[(one.Start + one.Length)..other.Start]) : other.Start + other.Length <= one.Start && string.IsNullOrWhiteSpace(text[(other.Start + other.Length)..one.Start]);

    // "E-book" and "ebook" are one.
    private static string FoldedOf(Match word) => Folding.Fold(word.Value.Replace("-", "", StringComparison.Ordinal));

    private static bool IsSame(string said, string name) => said == name || said == name + "s" || name == said + "s" || IsPlural(said, name) || IsPlural(name, said);

    private static bool IsSlip(string said, string name) =>
        said.Length >= ShortestWithSlip && name.Length >= ShortestWithSlip && EditDistance.IsWithinOne(said, name);

    private static bool IsPlural(string many, string one) =>
        Array.Exists(s_plurals, plural => one.EndsWith(plural.One, StringComparison.Ordinal) && many == one[..^plural.One.Length] + plural.Many);

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();
}
