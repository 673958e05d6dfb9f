using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Approvals.Rules;

/// <summary>The reason is one that a picture shows, and there is none.</summary>
public sealed class ReasonNeedsPhoto : ICaseRule
{
    /// <inheritdoc/>
    public string Name => nameof(ReasonNeedsPhoto);

    /// <inheritdoc/>
    public bool SpeaksFor => false;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string>? Look(CaseFacts facts) =>
        facts.Write is Return { Reason: { } reason } && facts.Limits.IsGuarantee(reason) && !facts.HasPhoto ? Values.Of(("reason", reason)) : null;
}
