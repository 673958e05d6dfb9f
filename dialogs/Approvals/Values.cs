using System.Globalization;
using EthicalBot.Orders.Products;

namespace EthicalBot.Dialogs.Approvals;

/// <summary>Facts of a point as machines write them; whoever shows them words them.</summary>
internal static class Values
{
    public static IReadOnlyDictionary<string, string> None { get; } = new Dictionary<string, string>();

    public static IReadOnlyDictionary<string, string> Of(params (string Name, string Value)[] values) => values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);

    public static string Text(this int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(this Money money) => string.Create(CultureInfo.InvariantCulture, $"{money.Amount:0.00} {money.Currency}");
}
