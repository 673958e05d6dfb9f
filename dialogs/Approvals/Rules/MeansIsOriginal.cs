namespace EthicalBot.Dialogs.Approvals.Rules;

/// <summary>The money goes back the way it came.</summary>
public sealed class MeansIsOriginal : ICaseRule
{
    /// <inheritdoc/>
    public string Name => nameof(MeansIsOriginal);

    /// <inheritdoc/>
    public bool SpeaksFor => true;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string>? Look(CaseFacts facts) =>
        facts is { Amount: not null, Means: { } means, Order: { } order } && means == order.PaidWith ? Values.None : null;
}
