using EthicalBot.Orders;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Tests.Approvals;

/// <summary>A shop that does what is asked and whose first answer is lost on the way.</summary>
internal sealed class LostAnswer(IShopWrites shop, List<string> keys) : IShopWrites
{
    public async Task<WriteOutcome> WriteAsync(ShopWrite write, CancellationToken cancellationToken)
    {
        var outcome = await shop.WriteAsync(write, cancellationToken);
        keys.Add(write.Key);
        return keys.Count == 1 ? new WriteOutcome.Unavailable(UnavailableReason.TimedOut, MayBeDone: true) : outcome;
    }
}
