using EthicalBot.Orders.Products;

namespace EthicalBot.Orders.Writes;

/// <summary>Money that a write moves: positive is paid by the customer, negative goes back; with how many working days that takes at most.</summary>
public sealed record Settlement(string PaymentMeansId, Money Amount, int WorkingDays);
