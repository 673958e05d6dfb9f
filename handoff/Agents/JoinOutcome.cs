namespace EthicalBot.Handoff.Agents;

/// <summary>What became of using a link.</summary>
public abstract record JoinOutcome
{
    private protected JoinOutcome()
    {
    }

    /// <summary>There is a new agent, and the link is spent.</summary>
    public sealed record Joined(AgentAccount Account) : JoinOutcome;

    /// <summary>The link was used, has expired, or never was.</summary>
    public sealed record LinkSpent : JoinOutcome;

    /// <summary>Another agent has this sign-in name; the link is still good.</summary>
    public sealed record NameTaken : JoinOutcome;
}
