namespace EthicalBot.Conversation.Mail;

/// <summary>What became of an activity at the inbox.</summary>
public abstract record AcceptOutcome
{
    private protected AcceptOutcome()
    {
    }

    /// <summary>It is stored under this id; a turn will follow.</summary>
    public sealed record Stored(string ActivityId) : AcceptOutcome;

    /// <summary>It was stored before, under this id; nothing more happens.</summary>
    public sealed record Duplicate(string ActivityId) : AcceptOutcome;

    /// <summary>The conversation does not exist or has ended.</summary>
    public sealed record Ended : AcceptOutcome;
}
