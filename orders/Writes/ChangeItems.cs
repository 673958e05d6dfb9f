namespace EthicalBot.Orders.Writes;

/// <summary>Takes other variants of the same products in an order not yet sent; the means settles the difference.</summary>
public sealed record ChangeItems(string Key, string CustomerId, OrderNumber Number, IReadOnlyList<VariantChange> Changes, string PaymentMeansId)
    : OrderWrite(Key, CustomerId, Number, WriteKind.ChangeItems);
