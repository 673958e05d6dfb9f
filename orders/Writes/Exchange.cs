namespace EthicalBot.Orders.Writes;

/// <summary>Asks to exchange delivered lines, all in one request; the means settles the difference.</summary>
public sealed record Exchange(string Key, string CustomerId, OrderNumber Number, IReadOnlyList<VariantChange> Changes, string PaymentMeansId)
    : OrderWrite(Key, CustomerId, Number, WriteKind.Exchange);
