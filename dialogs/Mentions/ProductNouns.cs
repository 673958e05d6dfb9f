using System.Text.Json;
using System.Text.RegularExpressions;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Mentions;

/// <summary>Products by what customers of another language call such a thing: "bouilloire" for an electric kettle.</summary>
/// <remarks>Each row of ProductNouns.json is one thing; a product is one when its name has a word of the row.</remarks>
internal static partial class ProductNouns
{
    private static readonly string[][] s_rows = Read();

    public static IEnumerable<MentionedProduct> In(string text, IReadOnlyList<string> products)
    {
        var said = Words().Matches(text).Select(word => (word.Index, End: word.Index + word.Length, Word: Folding.Fold(word.Value))).ToList();
        foreach (var product in products)
        {
            var name = $" {Folding.Fold(product)} ";
            foreach (var phrase in s_rows.Where(row => row.Any(word => IsIn(name, word))).SelectMany(row => row).Distinct(StringComparer.Ordinal))
            {
                var words = phrase.Split(' ');
                for (var at = 0; at + words.Length <= said.Count; at++)
                {
                    if (words.Select((word, offset) => IsForm(said[at + offset].Word, word)).All(same => same))
                        yield return new(product, said[at].Index, said[at + words.Length - 1].End - said[at].Index);
                }
            }
        }
    }

    private static bool IsIn(string name, string word) => name.Contains($" {word} ", StringComparison.Ordinal) || name.Contains($" {word}s ", StringComparison.Ordinal);

    private static bool IsForm(string said, string word) => said == word || said == word + "s" || said == word + "n" || said == word + "en" || said == word + "es";

    private static string[][] Read()
    {
        using var stream = typeof(ProductNouns).Assembly.GetManifestResourceStream("dialogs/Mentions/ProductNouns.json")
            ?? throw new InvalidOperationException("The nouns of products are not in this build; they must be an embedded resource.");
        var rows = JsonSerializer.Deserialize<string[][]>(stream) ?? throw new InvalidOperationException("The nouns of products are empty.");
        return [.. rows.Select(row => row.Select(Folding.Fold).ToArray())];
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
