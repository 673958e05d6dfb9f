using EthicalBot.Orders.Writes;

namespace EthicalBot.Orders.Details;

/// <summary>What was done to an order already, for rules such as "once per order".</summary>
public sealed record OrderChange(WriteKind Kind, DateTimeOffset At, string RecordId);
