using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using EthicalBot.Orders;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;
using Xunit;

namespace EthicalBot.Tests.Orders;

/// <summary>docs/shop-api.yaml names what the code knows, neither less nor more.</summary>
public sealed partial class ShopApiFileTests
{
    [Fact]
    public void Every_value_of_the_code_is_in_the_file()
    {
        Assert.Equal(Names<RefusedReason>(), Reasons().Matches(Api()).Select(match => match.Groups["name"].Value));
        Assert.Equal(Names<WriteKind>(), EnumAfter("WriteKind: { "));
        Assert.Equal(Names<ProductKind>(), EnumAfter("ProductKind: { "));
        Assert.Equal(Names<OrderState>(), EnumAfter("state: { "));
        Assert.Contains(string.Join(", ", Names<TrackingState>()), Api(), StringComparison.Ordinal);
        Assert.Contains(string.Join(", ", Names<OrderLineState>()), Api(), StringComparison.Ordinal);
        Assert.All(Names<PaymentKind>(), kind => Assert.Contains($"kind: {{ const: {kind} }}", Api(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(typeof(OrderDetail))]
    [InlineData(typeof(Order))]
    [InlineData(typeof(Customer))]
    [InlineData(typeof(CustomerAddress))]
    [InlineData(typeof(Product))]
    [InlineData(typeof(Variant))]
    [InlineData(typeof(OrderLine))]
    [InlineData(typeof(OrderSummary))]
    [InlineData(typeof(Settlement))]
    [InlineData(typeof(Exchange))]
    [InlineData(typeof(Return))]
    [InlineData(typeof(ChangeAddress))]
    public void Every_property_that_is_sent_is_in_the_file(Type type)
    {
        var properties = OrdersJson.Default.GetTypeInfo(type)?.Properties.Where(property => property.Get is not null).Select(property => property.Name).ToList() ?? []; // without what is never sent

        Assert.NotEmpty(properties);
        Assert.All(properties, name => Assert.Matches($@"\b{name}:\s", Api()));
    }

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName);

    private static string[] EnumAfter(string start)
    {
        var text = Api();
        var from = text.IndexOf('[', text.IndexOf(start + "enum", StringComparison.Ordinal)) + 1;
        return text[from..text.IndexOf(']', from)].Split(", ");
    }

    private static string Api([CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "docs", "shop-api.yaml")).ReplaceLineEndings("\n"); // a file has a folder

    [GeneratedRegex(@"^                - (?<name>\w+)$", RegexOptions.Multiline)]
    private static partial Regex Reasons();
}
