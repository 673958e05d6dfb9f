namespace EthicalBot.Conversation.Mail;

/// <summary>Port: what was recorded and must still reach a channel, in order. What yields the floor is dropped here once the floor has changed hands.</summary>
public interface IOutbox
{
    /// <summary>Gives all that waits its place in the mailbox, in one transaction with the look at the floor; for channels whose clients read the mailbox themselves.</summary>
    Task ReleaseAsync(ConversationKey conversation, CancellationToken cancellationToken);

    /// <summary>Takes the conversation's next activity to send it; nobody else gets it, or what comes after it, until it is marked or the lease ends. Null when nothing is due.</summary>
    Task<OutboxItem?> TakeAsync(ConversationKey conversation, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Marks what became of it; what was delivered gets its place in the mailbox.</summary>
    Task MarkAsync(ConversationKey conversation, string activityId, DeliveryOutcome outcome, CancellationToken cancellationToken);

    /// <summary>Conversations with something due for delivery: what a crash or a channel's refusal left.</summary>
    Task<IReadOnlyList<ConversationKey>> DueAsync(int most, CancellationToken cancellationToken);
}
