namespace EthicalBot.Conversation.Emails;

/// <summary>What became of one attempt to send an e-mail.</summary>
public abstract record EmailOutcome
{
    private protected EmailOutcome()
    {
    }

    /// <summary>The server has it.</summary>
    public sealed record Sent : EmailOutcome;

    /// <summary>The server did not take it now; try again after the delay.</summary>
    public sealed record Postponed(TimeSpan Delay) : EmailOutcome;

    /// <summary>It will not be sent; the reason is a word of ours.</summary>
    public sealed record Failed(string Reason) : EmailOutcome;
}
