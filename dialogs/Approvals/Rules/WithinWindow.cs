namespace EthicalBot.Dialogs.Approvals.Rules;

/// <summary>It is asked well within the time that the policy gives.</summary>
public sealed class WithinWindow : ICaseRule
{
    /// <inheritdoc/>
    public string Name => nameof(WithinWindow);

    /// <inheritdoc/>
    public bool SpeaksFor => true;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string>? Look(CaseFacts facts) =>
        WindowDays.Left(facts) is var (left, all) && left >= facts.Limits.NearEndDays ? Values.Of(("left", left.Text()), ("days", all.Text())) : null;
}
