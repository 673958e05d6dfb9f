using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Orders.Policy;

/// <summary>The money that a write will move, told to the customer before they confirm.</summary>
public static class SettlementPlan
{
    /// <summary>What is paid and what goes back, by means; empty when no money moves or the lines are not the order's.</summary>
    public static IReadOnlyList<Settlement> Of(ShopWrite write, PolicyFacts facts)
    {
        if (facts.Order is not { } order) return [];
        var settlements = write switch
        {
            ChangeItems change => [(change.PaymentMeansId, Difference(change.Changes, order, facts))],
            Exchange exchange => [(exchange.PaymentMeansId, Difference(exchange.Changes, order, facts))],
            ChangePayment change => [(order.PaidWith, -order.Total), (change.PaymentMeansId, order.Total)],
            Cancel => [(order.PaidWith, -order.Total)],
            Withdraw withdraw => [(order.PaidWith, -PriceOf(withdraw.LineIds, order))],
            Return back => [(back.PaymentMeansId, -PriceOf(back.LineIds, order))],
            _ => Array.Empty<(string Means, Money Amount)>(),
        };
        return [.. settlements.Where(one => one.Item2.Amount != 0).Select(one => new Settlement(one.Item1, one.Item2, DaysFor(one.Item1, one.Item2, facts)))];
    }

    private static Money Difference(IReadOnlyList<VariantChange> changes, OrderDetail order, PolicyFacts facts) =>
        Money.Sum(changes.Select(change => LineCheck.Wanted(change, order, facts.Products)).OfType<(OrderLine Line, Variant Variant)>()
            .Select(wanted => wanted.Variant.Price - wanted.Line.Price), order.Total.Currency);

    private static Money PriceOf(IReadOnlyList<string> lineIds, OrderDetail order) =>
        Money.Sum(lineIds.Select(order.Line).OfType<OrderLine>().Select(line => line.Price), order.Total.Currency);

    // Of a means that is not known any more, or of a sort that the policy leaves out, the longest: nothing is promised "at once" by silence.
    private static int DaysFor(string meansId, Money amount, PolicyFacts facts)
    {
        var days = facts.Policy.RefundWorkingDays;
        if (amount.Amount > 0 || days.Count == 0) return 0;
        return facts.Customer?.Means(meansId) is { } means && days.TryGetValue(means.Sort, out var most) ? most : days.Values.Max();
    }
}
