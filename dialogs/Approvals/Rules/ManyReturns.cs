using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Approvals.Rules;

/// <summary>There were many returns in the last year; a withdrawal is a right and does not count.</summary>
public sealed class ManyReturns : ICaseRule
{
    /// <inheritdoc/>
    public string Name => nameof(ManyReturns);

    /// <inheritdoc/>
    public bool SpeaksFor => false;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string>? Look(CaseFacts facts)
    {
        if (facts is not { IsReturn: true, Others: { } others, Order: { } order })
            return null;
        var count = others.Append(order).DistinctBy(one => one.Order.Number).SelectMany(one => one.Changes)
            .Count(change => change.Kind is WriteKind.Return or WriteKind.Exchange && facts.DaysSince(change.At) <= 365);
        return count >= facts.Limits.ManyReturns ? Values.Of(("count", count.Text())) : null;
    }
}
