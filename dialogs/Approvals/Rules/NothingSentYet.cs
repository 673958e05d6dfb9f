using EthicalBot.Orders.Details;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Approvals.Rules;

/// <summary>Nothing of the order has left yet.</summary>
public sealed class NothingSentYet : ICaseRule
{
    /// <inheritdoc/>
    public string Name => nameof(NothingSentYet);

    /// <inheritdoc/>
    public bool SpeaksFor => true;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string>? Look(CaseFacts facts) =>
        facts is { Write: Cancel or ChangeItems, Order: { Order.Shipments.Count: 0 } order } && order.Lines.All(line => line.State == OrderLineState.Ordered) ? Values.None : null;
}
