using System.Collections.Concurrent;
using EthicalBot.Handoff.Cases;
using EthicalBot.Orders;

namespace EthicalBot.Desk.Cases;

/// <summary>The order of a case as the shop shows it; asked again after a minute, not at each line of the conversation.</summary>
internal sealed class OrderLooks(IShop shop, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private const int MostRemembered = 200;

    private readonly ConcurrentDictionary<(string Number, string Proof), (OrderLookup Lookup, long At)> _looked = new();

    /// <summary>The order; null when the case has none.</summary>
    public async Task<OrderLookup?> FindAsync(CaseOrder? order, CancellationToken cancellationToken)
    {
        if (order is null || !OrderNumber.TryParse(order.Number, out var number) || !Proof.TryParse(order.Proof, number, out var proof))
            return null;
        var key = (order.Number, order.Proof);
        if (_looked.TryGetValue(key, out var looked) && time.GetElapsedTime(looked.At) < Fresh)
            return looked.Lookup;
        var found = await shop.FindAsync(number, proof, cancellationToken);
        if (_looked.Count > MostRemembered)
            _looked.Clear();
        _looked[key] = (found, time.GetTimestamp());
        return found;
    }
}
