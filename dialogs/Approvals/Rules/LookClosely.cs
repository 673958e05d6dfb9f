namespace EthicalBot.Dialogs.Approvals.Rules;

/// <summary>A message sounded as if somebody were being deceived: an invitation to look closely, and said only beside a fact that speaks against.</summary>
public sealed class LookClosely : ICaseRule
{
    /// <inheritdoc/>
    public string Name => nameof(LookClosely);

    /// <inheritdoc/>
    public bool SpeaksFor => false;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string>? Look(CaseFacts facts) => facts.RaisesFraud ? Values.None : null;
}
