namespace EthicalBot.Orders.Writes;

/// <summary>Asks to send delivered lines back; the means gets the refund.</summary>
public sealed record Return(string Key, string CustomerId, OrderNumber Number, IReadOnlyList<string> LineIds, string Reason, string PaymentMeansId)
    : OrderWrite(Key, CustomerId, Number, WriteKind.Return);
