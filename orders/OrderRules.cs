namespace EthicalBot.Orders;

/// <summary>What an order from outside must be before it is believed.</summary>
internal static class OrderRules
{
    /// <summary>The order with its steps oldest first and only web links; nothing when it is not whole.</summary>
    public static Order? TryTidy(Order? order)
    {
        // The JSON reader lets a missing list and a null inside a list pass, whatever the types say.
        if (order is not { Shipments: not null, DeliveryTown: not null } || order.Number == default) return null;
        if (!Enum.IsDefined(order.State) || !order.Shipments.All(IsWhole)) return null;

        return order with { Shipments = [.. order.Shipments.Select(Tidy)] };
    }

    private static bool IsWhole(Shipment? shipment) =>
        shipment is { Carrier.Length: > 0, TrackingNumber: not null, Steps: not null } &&
        shipment.Steps.All(step => step is not null && Enum.IsDefined(step.State));

    private static Shipment Tidy(Shipment shipment) => shipment with
    {
        Steps = [.. shipment.Steps.OrderBy(step => step.At)],
        TrackingLink = shipment.TrackingLink is { IsAbsoluteUri: true, Scheme: "https" or "http" } link ? link : null,
    };
}
