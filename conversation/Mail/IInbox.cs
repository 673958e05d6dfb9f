namespace EthicalBot.Conversation.Mail;

/// <summary>Port: stores what customers send before it is acknowledged, and gives it out as turns, in order, one at a time per conversation.</summary>
public interface IInbox
{
    /// <summary>Stores the activity, sealed, or recognises it as a duplicate.</summary>
    Task<AcceptOutcome> AcceptAsync(IncomingActivity incoming, CancellationToken cancellationToken);

    /// <summary>Claims the conversation's next waiting activity for this holder, or null when another holds it or nothing waits.</summary>
    Task<ClaimedTurn?> ClaimAsync(ConversationKey conversation, string holder, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Conversations with a waiting activity that nobody holds: what a crash or a missed signal left.</summary>
    Task<IReadOnlyList<ConversationKey>> WaitingAsync(int most, CancellationToken cancellationToken);

    /// <summary>Gives a failed turn back: it runs again after the delay.</summary>
    Task PostponeAsync(ClaimedTurn turn, TimeSpan delay, CancellationToken cancellationToken);
}
