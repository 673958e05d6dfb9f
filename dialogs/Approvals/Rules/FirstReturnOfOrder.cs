namespace EthicalBot.Dialogs.Approvals.Rules;

/// <summary>Nothing of this order was sent back or exchanged before.</summary>
public sealed class FirstReturnOfOrder : ICaseRule
{
    /// <inheritdoc/>
    public string Name => nameof(FirstReturnOfOrder);

    /// <inheritdoc/>
    public bool SpeaksFor => true;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string>? Look(CaseFacts facts) =>
        facts is { IsReturn: true, Order: { } order } && !order.Changes.Any(change => Returns.Is(change.Kind)) ? Values.None : null;
}
