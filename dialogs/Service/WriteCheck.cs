using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Service;

/// <summary>Whether the policy allows all that is to be confirmed together, one after the other.</summary>
internal static class WriteCheck
{
    // What a customer has not said yet is no reason to refuse what they ask for.
    private static readonly RefusedReason[] StillOpen =
    [
        RefusedReason.NothingChosen, RefusedReason.UnknownPaymentMeans, RefusedReason.SamePaymentMeans, RefusedReason.ReasonNotListed,
        RefusedReason.AddressNotUsable, RefusedReason.MeansNotAllowed, RefusedReason.BalanceTooLow, RefusedReason.NeedsApproval,
    ];

    public static RefusedReason? Refusal(IReadOnlyList<ShopWrite> writes, PolicyFacts facts)
    {
        var now = facts;
        foreach (var write in writes)
        {
            if (PolicyCheck.Refusal(write, now) is { } refused)
                return refused;
            if (now.Order is { } order)
                now = now with { Order = order with { Changes = [.. order.Changes, new EthicalBot.Orders.Details.OrderChange(write.Rule, now.Now, "")] } };
        }

        // Each alone may be covered by a gift card, and together not.
        return SettlementSum.Of(writes, facts).Any(sum => facts.Customer?.Means(sum.PaymentMeansId) is PaymentMeans.GiftCard card
            && card.Balance.Currency == sum.Amount.Currency && card.Balance < sum.Amount) ? RefusedReason.BalanceTooLow : null;
    }

    /// <summary>Why it will be refused whatever is still said.</summary>
    public static RefusedReason? EarlyRefusal(ShopWrite probe, PolicyFacts facts) =>
        PolicyCheck.Refusal(probe, facts) is { } refused && !StillOpen.Contains(refused) ? refused : null;
}
