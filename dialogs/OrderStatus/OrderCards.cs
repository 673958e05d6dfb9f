using EthicalBot.Cards;
using EthicalBot.Orders;

namespace EthicalBot.Dialogs.OrderStatus;

/// <summary>What of an order is shown: state and tracking, and nothing that says what was bought or where it goes.</summary>
internal static class OrderCards
{
    public static OrderStatusCard Of(Order order) => new(
        order.Number.Value, order.State.ToString(), order.UpdatedAt, order.PromisedFor,
        [.. order.Shipments.Select(shipment => new OrderStatusParcel(
            shipment.Carrier, shipment.TrackingNumber, shipment.TrackingLink,
            [.. shipment.Steps.Select(step => new OrderStatusStep(step.State.ToString(), step.At, step.Place))],
            shipment.CarrierUpdatedAt, shipment.Expected))]);
}
