using EthicalBot.Orders;

namespace EthicalBot.Dialogs.OrderStatus;

/// <summary>How late an order is.</summary>
/// <param name="Promised">The day for which it was promised; null where none was.</param>
/// <param name="Days">How many days have gone by since; none where it is not late.</param>
/// <param name="IsLost">Whether the carrier says that a parcel is lost.</param>
internal sealed record Lateness(DateOnly? Promised, int Days, bool IsLost)
{
    /// <summary>Measures an order; one that is over or waits to be fetched is not late.</summary>
    public static Lateness Of(Order order, DateOnly today)
    {
        var isOver = order.State is OrderState.Delivered or OrderState.Cancelled or OrderState.Returned;
        var isLost = !isOver && order.Shipments.Any(parcel => Last(parcel) == TrackingState.Lost);
        var isThere = isOver || (order.State == OrderState.Shipped && order.Shipments.Count > 0 && order.Shipments.All(parcel => Last(parcel) is TrackingState.Delivered or TrackingState.AwaitingPickup));
        var days = isThere || order.PromisedFor is not { } promised ? 0 : Math.Max(0, today.DayNumber - promised.DayNumber);
        return new(order.PromisedFor, days, isLost);
    }

    /// <summary>Whether the carriers say that every parcel was handed over.</summary>
    public static bool IsDelivered(Order order) =>
        order.State is OrderState.Delivered or OrderState.Shipped && order.Shipments.Count > 0 && order.Shipments.All(parcel => Last(parcel) == TrackingState.Delivered);

    private static TrackingState? Last(Shipment parcel) => parcel.Steps is [.., var last] ? last.State : null;
}
