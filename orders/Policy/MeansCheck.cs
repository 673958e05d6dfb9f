using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Orders.Policy;

/// <summary>Whether the money that a write moves may go that way.</summary>
internal static class MeansCheck
{
    public static RefusedReason? Refusal(OrderWrite write, WriteRule rule, OrderDetail order, Customer customer, PolicyFacts facts)
    {
        var settlements = SettlementPlan.Of(write, facts);
        // Where no money moves it does not matter which is named: there may be none that would be allowed.
        if ((settlements.Count > 0 || write is ChangePayment) && Chosen(write) is { } id)
        {
            if (customer.Means(id) is not { } means) return RefusedReason.UnknownPaymentMeans;
            if (write is ChangePayment && id == order.PaidWith) return RefusedReason.SamePaymentMeans;
            if (rule.Means is { } allowed && !allowed.Any(one => Fits(one, means, order))) return RefusedReason.MeansNotAllowed;
        }

        foreach (var settlement in settlements)
        {
            if (customer.Means(settlement.PaymentMeansId) is PaymentMeans.GiftCard card && OfGiftCard(card, settlement.Amount) is { } refused) return refused;
            if (write.Approval is null && rule.ApprovalAbove is { } most && IsAbove(settlement.Amount, most)) return RefusedReason.NeedsApproval;
        }

        return null;
    }

    private static string? Chosen(OrderWrite write) => write switch
    {
        ChangeItems change => change.PaymentMeansId,
        ChangePayment change => change.PaymentMeansId,
        Exchange exchange => exchange.PaymentMeansId,
        Return back => back.PaymentMeansId,
        _ => null,
    };

    private static bool Fits(AllowedMeans allowed, PaymentMeans means, OrderDetail order) => allowed switch
    {
        AllowedMeans.Original => means.Id == order.PaidWith,
        AllowedMeans.Card => means.Sort == PaymentKind.Card,
        AllowedMeans.GiftCard => means.Sort == PaymentKind.GiftCard,
        _ => means.Sort == PaymentKind.Account,
    };

    private static RefusedReason? OfGiftCard(PaymentMeans.GiftCard card, Money amount) =>
        card.Balance.Currency != amount.Currency ? RefusedReason.MeansNotAllowed
        : card.Balance < amount ? RefusedReason.BalanceTooLow
        : null;

    // What cannot be compared is for a person, too.
    private static bool IsAbove(Money amount, Money most) => amount.Currency != most.Currency || Math.Abs(amount.Amount) > most.Amount;
}
