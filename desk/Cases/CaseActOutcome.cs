namespace EthicalBot.Desk.Cases;

/// <summary>What became of an agent's act.</summary>
internal abstract record CaseActOutcome
{
    private CaseActOutcome()
    {
    }

    /// <summary>It is done, or was before.</summary>
    public sealed record Done : CaseActOutcome;

    /// <summary>There is no open case with this reference.</summary>
    public sealed record NoSuchCase : CaseActOutcome;

    /// <summary>The customer has left the conversation for good: what is written there reaches nobody.</summary>
    public sealed record CustomerGone : CaseActOutcome;

    /// <summary>Another agent holds it.</summary>
    public sealed record TakenByOther(string? Agent) : CaseActOutcome;
}
