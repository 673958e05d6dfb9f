namespace EthicalBot.Orders;

/// <summary>An order without its items, address and pick-up code, which are not needed to say where it is.</summary>
/// <remarks>The delivery town is for agents only.</remarks>
public sealed record Order(
    OrderNumber Number,
    OrderState State,
    DateTimeOffset PlacedAt,
    DateTimeOffset UpdatedAt,
    IReadOnlyList<Shipment> Shipments,
    DateOnly? PromisedFor,
    string DeliveryTown)
{
    /// <summary>Says the state and nothing that leads to a person.</summary>
    public override string ToString() => $"Order, {State}, {Shipments.Count} shipment(s)";
}
