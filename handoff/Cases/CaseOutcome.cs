namespace EthicalBot.Handoff.Cases;

/// <summary>How a case ended.</summary>
public enum CaseOutcome
{
    /// <summary>A person ended it.</summary>
    Closed,

    /// <summary>A person gave the conversation back to the assistant.</summary>
    GivenBack,

    /// <summary>The customer did not want to wait and went on with the assistant.</summary>
    Withdrawn,
}
