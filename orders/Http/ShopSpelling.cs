using System.Text.Json;
using Microsoft.Extensions.Options;

namespace EthicalBot.Orders.Http;

/// <summary>The JSON that a real shop is sent, in which an order's number is spelt as the shop spells it.</summary>
internal sealed class ShopSpelling(IOptions<OrdersOptions> options)
{
    /// <summary>What is sent; what comes back is read in either spelling.</summary>
    public OrdersJson Json { get; } = Of(options.Value.NumberPrefix);

    private static OrdersJson Of(string prefix)
    {
        var spelt = new JsonSerializerOptions(OrdersJson.Default.Options);
        spelt.Converters.Remove(spelt.Converters.Single(converter => converter is OrderNumberJsonConverter));
        spelt.Converters.Insert(0, new OrderNumberJsonConverter(prefix));
        return new(spelt);
    }
}
