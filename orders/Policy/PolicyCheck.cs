using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Orders.Policy;

/// <summary>Says whether the policy allows a write, before the customer is asked to confirm it and again when it is done.</summary>
public static class PolicyCheck
{
    /// <summary>Why it is refused; nothing when it is allowed.</summary>
    public static RefusedReason? Refusal(ShopWrite write, PolicyFacts facts)
    {
        if (!write.HasKey) return RefusedReason.KeyNotUsable;
        if (facts.Customer is not { } customer || customer.Id != write.CustomerId) return RefusedReason.UnknownCustomer;
        if (!facts.Policy.Rules.TryGetValue(write.Rule, out var rule)) return RefusedReason.NotOffered;

        return write switch
        {
            ChangeDefaultAddress change => customer.IsGuest ? RefusedReason.NoAccount : OfAddress(change.Address, facts.Policy),
            OrderWrite change => OfOrder(change, rule, customer, facts),
            _ => throw new InvalidOperationException($"{write.Rule} has no check."),
        };
    }

    private static RefusedReason? OfOrder(OrderWrite write, WriteRule rule, Customer customer, PolicyFacts facts)
    {
        if (facts.Order is not { } order || order.Order.Number != write.Number || order.CustomerId != customer.Id) return RefusedReason.UnknownOrder;
        if (!rule.States.Contains(order.Order.State)) return RefusedReason.WrongState;
        if (order.Changes.Any(change => rule.NotAfter?.Contains(change.Kind) == true)) return RefusedReason.NotAfterThat;
        if (rule.OncePerOrder && order.Changes.Any(change => change.Kind == write.Rule)) return RefusedReason.AlreadyDone;
        if (OfWindow(rule.Window, order, facts) is { } outside) return outside;
        if (ReasonOf(write) is { } reason && rule.Reasons is { } listed && !listed.Contains(reason)) return RefusedReason.ReasonNotListed;

        return OfContent(write, order, facts.Policy)
            ?? LineCheck.Refusal(write, rule, order, facts)
            ?? MeansCheck.Refusal(write, rule, order, customer, facts);
    }

    private static RefusedReason? OfContent(OrderWrite write, OrderDetail order, ShopPolicy policy) => write switch
    {
        // A carrier's steps say more than the state: what is with the carrier cannot go elsewhere.
        ChangeAddress or ChangeItems or ChangePayment or Cancel when IsWithCarrier(order) => RefusedReason.WrongState,
        ChangeAddress when order.DeliverTo is null => RefusedReason.NotForThisProduct,
        ChangeAddress change => OfAddress(change.Address, policy),
        _ => null,
    };

    // What is read on a screen was delivered at once and travels with nobody.
    private static bool IsWithCarrier(OrderDetail order) =>
        order.Order.Shipments.Any(shipment => shipment.Steps.Any(step => step.State != TrackingState.LabelCreated))
        || order.Lines.Any(line => line.Kind is ProductKind.Goods or ProductKind.MadeToMeasure && line.State is not (OrderLineState.Ordered or OrderLineState.Cancelled));

    private static RefusedReason? OfAddress(CustomerAddress address, ShopPolicy policy) =>
        address.IsWhole() && (policy.Countries is not { Count: > 0 } countries || countries.Contains(address.Country)) ? null : RefusedReason.AddressNotUsable;

    private static RefusedReason? OfWindow(WriteWindow? window, OrderDetail order, PolicyFacts facts)
    {
        if (window is null) return null;
        var begin = order.Order.PlacedAt;
        if (window.From == CountedFrom.Delivered)
        {
            var kept = order.Lines.Where(line => line.State != OrderLineState.Cancelled).ToList();
            if (kept.Exists(line => line.State is OrderLineState.Ordered or OrderLineState.Sent)) return null; // not begun
            if (kept.Count == 0 || kept.Exists(line => line.DeliveredAt is null)) return RefusedReason.DateUnknown;
            begin = kept.Max(line => line.DeliveredAt!.Value); // not null: looked at in the line above
        }

        var zone = TimeZoneInfo.FindSystemTimeZoneById(facts.Policy.TimeZone);
        return DayOf(facts.Now, zone) > DayOf(begin, zone).AddDays(window.Days) ? RefusedReason.TooLate : null;
    }

    private static DateOnly DayOf(DateTimeOffset moment, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);

    private static string? ReasonOf(OrderWrite write) => write switch
    {
        Cancel cancel => cancel.Reason,
        Return back => back.Reason,
        _ => null,
    };
}
