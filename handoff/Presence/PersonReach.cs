namespace EthicalBot.Handoff.Presence;

/// <summary>How a person can be reached at this moment.</summary>
public enum PersonReach
{
    /// <summary>Somebody is at the desk and can take over.</summary>
    Free,

    /// <summary>Nobody can, and no hours are promised.</summary>
    Nobody,

    /// <summary>Nobody can, though it is within the opening hours.</summary>
    NobodyInHours,

    /// <summary>The company is closed: whoever forgot to sign out is not promised.</summary>
    Closed,
}
