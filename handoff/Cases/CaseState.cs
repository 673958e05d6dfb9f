namespace EthicalBot.Handoff.Cases;

/// <summary>How far an open case is.</summary>
public enum CaseState
{
    /// <summary>Nobody has taken it.</summary>
    Waiting,

    /// <summary>An agent has.</summary>
    Accepted,
}
