using EthicalBot.Orders;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Demo;
using EthicalBot.Orders.Details;
using EthicalBot.Tests.App;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Conversations;

/// <summary>Reads an order of the demo shop as words that a table can ask for.</summary>
internal sealed class ShopBooks(BotApp app)
{
    public async Task<string> ReadAsync(string number)
    {
        var seed = DemoSeed.At(app.Time.GetUtcNow()).Orders.Single(order => order.Order.Number.Value == number);
        Assert.True(OrderNumber.TryParse(number, out var known));
        var shop = app.Services.GetRequiredService<ICustomerShop>();
        var order = Assert.IsType<ShopAnswer<OrderDetail>.Found>(await shop.OrderAsync(seed.CustomerId!, known, default)).Value;
        var customer = Assert.IsType<ShopAnswer<Customer>.Found>(await shop.CustomerAsync(seed.CustomerId!, default)).Value;
        var done = order.Changes.Skip(seed.Changes?.Count ?? 0).Select(change => change.Kind.ToString()).ToList();
        return string.Join("; ",
            [
                order.Order.State.ToString(),
                done.Count == 0 ? ShopLine.Unchanged : string.Join(", ", done),
                .. order.Lines.Select(LineOf),
                $"paid by {PaidBy(customer.PaymentMeans.Single(means => means.Id == order.PaidWith))}",
                order.DeliverTo is { } to ? $"to {to.Street}, {to.Postcode} {to.Town}" : "not sent",
            ]);
    }

    private static string LineOf(OrderLine line) => $"{line.Name}, {string.Join(", ", line.Options.Values)}, {line.State}";

    private static string PaidBy(PaymentMeans means) => means switch
    {
        PaymentMeans.Card => "card",
        PaymentMeans.GiftCard => "gift card",
        _ => "account",
    };
}
