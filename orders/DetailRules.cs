using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Orders;

/// <summary>What customers, products and order details from outside must be before they are believed.</summary>
/// <remarks>The JSON reader lets a missing value and a null inside a list pass, whatever the types say.</remarks>
internal static class DetailRules
{
    public static bool IsWhole(Customer? customer) =>
        customer is { Id.Length: > 0, Name: not null, Email: not null, PaymentMeans: not null } && customer.PaymentMeans.All(IsWhole)
        && customer.DefaultAddress is null or { Recipient: not null, Street: not null, Postcode: not null, Town: not null, Country: not null };

    public static bool IsWhole(Product? product) =>
        product is { Id.Length: > 0, Name: not null, Variants: not null } && Enum.IsDefined(product.Kind)
        && product.Variants.All(variant => variant is { Id.Length: > 0, Options: not null, Price.IsWhole: true });

    public static bool IsWhole(ProductPage? page) => page is { Products: not null } && page.Products.All(IsWhole);

    public static bool IsWhole(OrderPage? page) =>
        page is { Orders: not null } && page.Orders.All(order =>
            order is { Products: not null, Total.IsWhole: true } && order.Number != default && Enum.IsDefined(order.State) && order.Products.All(name => name is not null));

    /// <summary>Whether all amounts have one currency besides, so that they can be counted together.</summary>
    public static bool IsWhole(OrderDetail? detail) =>
        detail is { CustomerId.Length: > 0, Email: not null, Lines: not null, PaidWith: not null, Changes: not null, Total.IsWhole: true }
        && detail.Lines.All(line => IsWhole(line) && line.Price.Currency == detail.Total.Currency)
        && detail.Lines.Select(line => line.Id).Distinct(StringComparer.Ordinal).Count() == detail.Lines.Count
        && detail.Changes.All(change => change is { RecordId: not null } && Enum.IsDefined(change.Kind));

    public static bool IsWhole(WriteOutcome? outcome) => outcome switch
    {
        WriteOutcome.Done done => done is { RecordId.Length: > 0, Settlements: not null }
            && done.Settlements.All(one => one is { PaymentMeansId: not null, Amount.IsWhole: true }),
        WriteOutcome.Refused refused => Enum.IsDefined(refused.Reason),
        _ => false,
    };

    private static bool IsWhole(OrderLine? line) =>
        line is { Id.Length: > 0, ProductId: not null, VariantId: not null, Name: not null, Options: not null, Price.IsWhole: true }
        && Enum.IsDefined(line.Kind) && Enum.IsDefined(line.State);

    private static bool IsWhole(PaymentMeans? means) => means switch
    {
        PaymentMeans.Card card => card is { Id.Length: > 0, Brand: not null, LastFour: not null },
        PaymentMeans.GiftCard card => card is { Id.Length: > 0, Balance.IsWhole: true },
        PaymentMeans.Account account => account is { Id.Length: > 0, Provider: not null },
        _ => false,
    };
}
