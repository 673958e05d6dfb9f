namespace EthicalBot.Knowledge.Checking;

/// <summary>What may be wrong with an article.</summary>
public enum FindingKind
{
    /// <summary>Nobody approved it, so it is not used.</summary>
    Unapproved,

    /// <summary>Words in it instruct a model, so it is not used until a person has read it.</summary>
    Instructs,

    /// <summary>Its last day has passed, so it is not used.</summary>
    Expired,

    /// <summary>It was not reviewed for a year, or expires within a month.</summary>
    Stale,

    /// <summary>It links to an article that does not exist, or to what is no address.</summary>
    DeadLink,

    /// <summary>Another article says otherwise.</summary>
    Contradiction,

    /// <summary>It is hard to read.</summary>
    HardToRead,

    /// <summary>One of its own questions does not find it.</summary>
    NotFound,

    /// <summary>An answer that was judged wrong would be given again.</summary>
    StillWrong,

    /// <summary>Customers ask and no article answers.</summary>
    Gap,
}
