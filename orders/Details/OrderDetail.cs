using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Products;

namespace EthicalBot.Orders.Details;

/// <summary>An order as its own customer may see it; the invoice goes to its e-mail address and nowhere else.</summary>
/// <remarks>No address when nothing is sent. Who changed what lies in <see cref="Changes"/>, oldest first.</remarks>
public sealed record OrderDetail(
    Order Order,
    string CustomerId,
    string Email,
    CustomerAddress? DeliverTo,
    IReadOnlyList<OrderLine> Lines,
    string PaidWith,
    Money Total,
    IReadOnlyList<OrderChange> Changes)
{
    /// <summary>The line of an id; nothing when it is none of this order's.</summary>
    public OrderLine? Line(string id) => Lines.FirstOrDefault(line => line.Id == id);

    /// <summary>Says the state and nothing that leads to a person.</summary>
    public override string ToString() => $"Order detail, {Order.State}, {Lines.Count} line(s)";
}
