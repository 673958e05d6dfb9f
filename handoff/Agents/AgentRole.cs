namespace EthicalBot.Handoff.Agents;

/// <summary>What a person may do at the desk; each role from <see cref="Agent"/> on may do what the ones before it may.</summary>
public enum AgentRole
{
    /// <summary>Watches over personal data and sees no case; beside the others and below all of them, so that "at least" never lets her in nor them.</summary>
    PrivacyOfficer = -1,

    /// <summary>Talks with customers.</summary>
    Agent,

    /// <summary>Takes cases over from others as well.</summary>
    Supervisor,

    /// <summary>Lets people in and out as well.</summary>
    Administrator,
}
