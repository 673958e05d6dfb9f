namespace EthicalBot.Privacy.Rights;

/// <summary>What became of a request.</summary>
public enum RightsRequestOutcome
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>Nothing is held about the person.</summary>
    NothingHeld,

    /// <summary>It was stopped by a legal hold, and the person is told so.</summary>
    Held,

    /// <summary>It was refused, with a reason given to the person outside of this register.</summary>
    Refused,
}
