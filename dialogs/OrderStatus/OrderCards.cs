using EthicalBot.Cards;
using EthicalBot.Orders;
using EthicalBot.Orders.Carriers;

namespace EthicalBot.Dialogs.OrderStatus;

/// <summary>What of an order is shown: state and tracking, and nothing that says what was bought or where it goes.</summary>
internal static class OrderCards
{
    public static OrderStatusCard Of(Order order) => new(
        order.Number.Value, order.State.ToString(), order.UpdatedAt, order.PromisedFor,
        [.. order.Shipments.Select(shipment => new OrderStatusParcel(
            shipment.Carrier, shipment.TrackingNumber, LinkOf(shipment),
            [.. shipment.Steps.Select(step => new OrderStatusStep(step.State.ToString(), step.At, step.Place))],
            shipment.CarrierUpdatedAt, shipment.Expected))]);

    // A carrier that is known has its own page, whatever link the shop gives; only of others the shop's link is taken.
    private static Uri? LinkOf(Shipment shipment) =>
        CarrierNumber.TryRead(shipment.TrackingNumber, shipment.Carrier, out var number) && number.Link is { } own ? own : shipment.TrackingLink;
}
