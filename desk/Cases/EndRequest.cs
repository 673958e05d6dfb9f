using EthicalBot.Handoff.Automations;

namespace EthicalBot.Desk.Cases;

/// <summary>The body of ending a case.</summary>
/// <param name="Comparison"><c>agree</c> when the agent did what the assistant had proposed, <c>differ</c> when not; absent where nothing was proposed or they do not say.</param>
internal sealed record EndRequest(string? Comparison = null)
{
    /// <summary>What the word stands for; null for none.</summary>
    public AutomationResult? Result => Comparison switch
    {
        "agree" => AutomationResult.Agreed,
        "differ" => AutomationResult.Differed,
        _ => null,
    };

    /// <summary>Whether the word is one of those.</summary>
    public bool IsUsable => Comparison is null || Result is not null;
}
