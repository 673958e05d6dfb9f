namespace EthicalBot.Orders.Writes;

/// <summary>Pays an order not yet sent by another means.</summary>
public sealed record ChangePayment(string Key, string CustomerId, OrderNumber Number, string PaymentMeansId)
    : OrderWrite(Key, CustomerId, Number, WriteKind.ChangePayment);
