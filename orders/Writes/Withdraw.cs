namespace EthicalBot.Orders.Writes;

/// <summary>Withdraws from the purchase of some lines, as the law allows without a reason; the money goes the way it came.</summary>
public sealed record Withdraw(string Key, string CustomerId, OrderNumber Number, IReadOnlyList<string> LineIds)
    : OrderWrite(Key, CustomerId, Number, WriteKind.Withdraw);
