using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Approvals.Rules;

/// <summary>The address of this order was changed lately.</summary>
public sealed class OrderAddressChangedLately : ICaseRule
{
    /// <inheritdoc/>
    public string Name => nameof(OrderAddressChangedLately);

    /// <inheritdoc/>
    public bool SpeaksFor => false;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string>? Look(CaseFacts facts)
    {
        var changed = facts.Order?.Changes.Where(change => change.Kind == WriteKind.ChangeAddress).Select(change => (int?)facts.DaysSince(change.At)).Min();
        return changed is { } days && days <= facts.Limits.LatelyDays ? Values.Of(("days", days.Text())) : null;
    }
}
