namespace EthicalBot.Dialogs.Approvals.Rules;

/// <summary>The money goes another way than it came.</summary>
public sealed class MeansIsNotOriginal : ICaseRule
{
    /// <inheritdoc/>
    public string Name => nameof(MeansIsNotOriginal);

    /// <inheritdoc/>
    public bool SpeaksFor => false;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string>? Look(CaseFacts facts) =>
        facts is { Amount: not null, Means: { } means, Order: { } order } && means != order.PaidWith
            ? Values.Of(("means", facts.Policy.Customer?.Means(means)?.Sort.ToString() ?? "unknown"))
            : null;
}
