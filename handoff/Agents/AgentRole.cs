namespace EthicalBot.Handoff.Agents;

/// <summary>What a person may do at the desk; each role may do what the ones before it may.</summary>
public enum AgentRole
{
    /// <summary>Talks with customers.</summary>
    Agent,

    /// <summary>Takes cases over from others as well.</summary>
    Supervisor,

    /// <summary>Lets people in and out as well.</summary>
    Administrator,
}
