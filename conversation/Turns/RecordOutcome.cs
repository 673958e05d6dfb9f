namespace EthicalBot.Conversation.Turns;

/// <summary>Whether a turn was recorded.</summary>
public enum RecordOutcome
{
    /// <summary>Recorded; nothing more waits and the conversation is free.</summary>
    Recorded,

    /// <summary>Recorded; another activity of the conversation waits.</summary>
    RecordedMoreWaits,

    /// <summary>Not recorded: another holder has claimed the conversation since.</summary>
    ClaimLost,

    /// <summary>Not recorded: something that others share has changed since it was read, so the turn must run again.</summary>
    StateConflict,
}
