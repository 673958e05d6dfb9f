namespace EthicalBot.Dialogs.Approvals.Rules;

/// <summary>The time that the policy gives is nearly over, or is.</summary>
public sealed class NearWindowEnd : ICaseRule
{
    /// <inheritdoc/>
    public string Name => nameof(NearWindowEnd);

    /// <inheritdoc/>
    public bool SpeaksFor => false;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string>? Look(CaseFacts facts) =>
        WindowDays.Left(facts) is var (left, all) && left < facts.Limits.NearEndDays ? Values.Of(("left", left.Text()), ("days", all.Text())) : null;
}
