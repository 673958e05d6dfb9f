using EthicalBot.Orders.Products;

namespace EthicalBot.Orders.Details;

/// <summary>A line in the list of a customer's orders.</summary>
public sealed record OrderSummary(OrderNumber Number, OrderState State, DateTimeOffset PlacedAt, Money Total, IReadOnlyList<string> Products)
{
    /// <summary>Says the state and nothing that leads to a person.</summary>
    public override string ToString() => $"Order, {State}";
}
