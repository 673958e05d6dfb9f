namespace EthicalBot.Dialogs.Identity;

/// <summary>What became of sending a code.</summary>
public enum CodeSendingOutcome
{
    /// <summary>It is on its way, if there is such an address.</summary>
    Sent,

    /// <summary>The last one is less than a minute old.</summary>
    TooSoon,

    /// <summary>There were too many.</summary>
    TooOften,

    /// <summary>The shop could not be asked.</summary>
    Unavailable,
}
