namespace EthicalBot.Orders.Details;

/// <summary>Some of a customer's orders, newest first; with what to ask for the next ones, when there are more.</summary>
public sealed record OrderPage(IReadOnlyList<OrderSummary> Orders, string? Next);
