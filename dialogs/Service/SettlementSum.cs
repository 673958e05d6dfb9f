using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Service;

/// <summary>What several writes of one confirmation move together, by means.</summary>
internal static class SettlementSum
{
    public static IReadOnlyList<Settlement> Of(IReadOnlyList<ShopWrite> writes, PolicyFacts facts) =>
    [
        .. from one in writes.SelectMany(write => SettlementPlan.Of(write, facts))
           group one by (one.PaymentMeansId, one.Amount.Currency) into same
           let sum = Money.Sum(same.Select(one => one.Amount), same.Key.Currency)
           where sum.Amount != 0
           select new Settlement(same.Key.PaymentMeansId, sum, sum.Amount > 0 ? 0 : same.Max(one => one.WorkingDays)),
    ];
}
