namespace EthicalBot.Privacy.Oversight;

/// <summary>How a person can still be told.</summary>
public enum NotifyBy
{
    /// <summary>Not by us: nothing leads to them any more, and a public communication takes its place (art. 34(3)(c)).</summary>
    Nobody,

    /// <summary>In a conversation of theirs that is open on a channel.</summary>
    Conversation,

    /// <summary>By the way that they left with an open case, which its agent sees.</summary>
    Case,
}
