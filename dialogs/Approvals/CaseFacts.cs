using EthicalBot.Handoff.Approvals;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Approvals;

/// <summary>All that the case for and against a request is drawn from; what is not in here speaks neither way.</summary>
/// <param name="Write">The change that is asked for.</param>
/// <param name="Policy">What the policy is judged by.</param>
/// <param name="Others">The customer's other orders; null when they could not be read.</param>
/// <param name="HasPhoto">Whether the customer has sent a picture in this conversation.</param>
/// <param name="RaisesFraud">Whether a message sounded as if somebody were being deceived: a guess, and no reason against anybody.</param>
/// <param name="Limits">From when on something counts as late, many or unusual.</param>
public sealed record CaseFacts(ShopWrite Write, PolicyFacts Policy, IReadOnlyList<OrderDetail>? Others, bool HasPhoto, bool RaisesFraud, ApprovalOptions Limits)
{
    /// <summary>The order that it is about; null when it is about none or it is not known.</summary>
    public OrderDetail? Order => Write is OrderWrite write && Policy.Order?.Order.Number == write.Number ? Policy.Order : null;

    /// <summary>The rule of the policy; null when there is none.</summary>
    public WriteRule? Rule => Policy.Policy.Rules.GetValueOrDefault(Write.Rule);

    /// <summary>The lines that it names.</summary>
    public IReadOnlyList<OrderLine> Lines => Order is not { } order ? [] : Write switch
    {
        Return back => [.. back.LineIds.Select(order.Line).OfType<OrderLine>()],
        Withdraw withdraw => [.. withdraw.LineIds.Select(order.Line).OfType<OrderLine>()],
        Orders.Writes.Exchange exchange => [.. exchange.Changes.Select(change => order.Line(change.LineId)).OfType<OrderLine>()],
        ChangeItems change => [.. change.Changes.Select(one => order.Line(one.LineId)).OfType<OrderLine>()],
        Cancel => order.Lines,
        _ => [],
    };

    /// <summary>The reason that the customer gave; null where none is asked.</summary>
    public string? Reason => Write switch { Return back => back.Reason, Cancel cancel => cancel.Reason, _ => null };

    /// <summary>The means to which money goes; null when none was chosen.</summary>
    public string? Means => Write switch
    {
        Return back => back.PaymentMeansId,
        Orders.Writes.Exchange exchange => exchange.PaymentMeansId,
        ChangeItems change => change.PaymentMeansId,
        Cancel or Withdraw => Order?.PaidWith,
        _ => null,
    };

    /// <summary>Whether something comes back.</summary>
    public bool IsReturn => Write is Return or Withdraw or Orders.Writes.Exchange;

    /// <summary>The most money that moves one way; null when none does.</summary>
    public Money? Amount => SettlementPlan.Of(Write, Policy) is { Count: > 0 } plan
        ? plan.Select(one => one.Amount.Amount < 0 ? -one.Amount : one.Amount).MaxBy(amount => amount.Amount)
        : null;

    /// <summary>The days since the last of the order's pieces arrived; null when that is not known.</summary>
    public int? DaysSinceDelivery => Order?.Lines.Max(line => line.DeliveredAt) is { } delivered ? DaysSince(delivered) : null;

    /// <summary>Days on the shop's calendar.</summary>
    public int DaysSince(DateTimeOffset moment)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(Policy.Policy.TimeZone);
        return DayOf(Policy.Now, zone).DayNumber - DayOf(moment, zone).DayNumber;
    }

    private static DateOnly DayOf(DateTimeOffset moment, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
}
