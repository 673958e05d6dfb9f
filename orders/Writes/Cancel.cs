namespace EthicalBot.Orders.Writes;

/// <summary>Cancels an order before it is sent; the reason is one of the policy's.</summary>
public sealed record Cancel(string Key, string CustomerId, OrderNumber Number, string Reason)
    : OrderWrite(Key, CustomerId, Number, WriteKind.Cancel);
