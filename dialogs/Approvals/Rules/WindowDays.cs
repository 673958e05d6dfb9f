using EthicalBot.Orders.Details;
using EthicalBot.Orders.Policy;

namespace EthicalBot.Dialogs.Approvals.Rules;

/// <summary>How many days of the policy's window are left.</summary>
internal static class WindowDays
{
    /// <summary>The days left, below zero when it is over, and the days that there are; null without a window, or before it begins.</summary>
    public static (int Left, int All)? Left(CaseFacts facts)
    {
        if (facts is not { Rule.Window: { } window, Order: { } order })
            return null;
        if (window.From == CountedFrom.Placed)
            return (window.Days - facts.DaysSince(order.Order.PlacedAt), window.Days);
        // As the policy's own check counts: from the last piece, and not before all have arrived.
        return order.Lines.Any(line => line.State is OrderLineState.Ordered or OrderLineState.Sent) || facts.DaysSinceDelivery is not { } since
            ? null
            : (window.Days - since, window.Days);
    }
}
