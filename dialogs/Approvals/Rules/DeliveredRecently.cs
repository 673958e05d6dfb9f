namespace EthicalBot.Dialogs.Approvals.Rules;

/// <summary>It arrived only lately.</summary>
public sealed class DeliveredRecently : ICaseRule
{
    /// <inheritdoc/>
    public string Name => nameof(DeliveredRecently);

    /// <inheritdoc/>
    public bool SpeaksFor => true;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string>? Look(CaseFacts facts) =>
        facts.IsReturn && facts.DaysSinceDelivery is { } days && days <= facts.Limits.LatelyDays ? Values.Of(("days", days.Text())) : null;
}
