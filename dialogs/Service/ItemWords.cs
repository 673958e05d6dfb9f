using EthicalBot.Orders.Details;

namespace EthicalBot.Dialogs.Service;

/// <summary>Says pieces with what was paid for each.</summary>
internal static class ItemWords
{
    public static string Of(IEnumerable<OrderLine> lines, ShopWords words, string language) => ShopWords.List(lines.Select(line => $"{ShopWords.Of(line, language)}: {words.Of(line.Price, language)}"));

    /// <summary>An order by its number and what is in it.</summary>
    public static string OfOrder(OrderDetail? order) => order is null ? "" : $"{order.Order.Number.Value} ({string.Join(", ", order.Lines.Select(static line => line.Name).Distinct(StringComparer.Ordinal))})";
}
