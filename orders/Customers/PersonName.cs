using System.Globalization;
using System.Text;

namespace EthicalBot.Orders.Customers;

/// <summary>Compares names as people write them: with or without accents and capitals, the family name first or last.</summary>
internal static class PersonName
{
    private static readonly char[] Between = [' ', '-', '\'', '’', '.', ','];

    public static bool IsSame(string left, string right) => Words(left) is { Length: > 0 } words && words.SequenceEqual(Words(right), StringComparer.Ordinal);

    private static string[] Words(string name)
    {
        var plain = string.Concat((Spelling.TryNormalise(name) ?? "").Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
        return [.. plain.ToUpperInvariant().Split(Between, StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];
    }
}
