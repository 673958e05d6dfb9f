namespace EthicalBot.Handoff.Agents;

/// <summary>What became of a change.</summary>
public abstract record AgentChangeOutcome
{
    private protected AgentChangeOutcome()
    {
    }

    /// <summary>It is as was asked.</summary>
    public sealed record Done : AgentChangeOutcome;

    /// <summary>There is no such person.</summary>
    public sealed record NoSuchAgent : AgentChangeOutcome;

    /// <summary>Nobody could administer afterwards.</summary>
    public sealed record LastAdministrator : AgentChangeOutcome;
}
