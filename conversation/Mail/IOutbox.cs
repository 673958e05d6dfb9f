using EthicalBot.Conversation.Floor;

namespace EthicalBot.Conversation.Mail;

/// <summary>Port: what was recorded and must still reach a channel, in order.</summary>
public interface IOutbox
{
    /// <summary>The conversation's undelivered activities in order, and the floor as it is now.</summary>
    Task<(FloorState Floor, IReadOnlyList<OutboxItem> Items)> PendingAsync(ConversationKey conversation, CancellationToken cancellationToken);

    /// <summary>Marks what became of activities; delivered ones get their position in the mailbox, in the order given.</summary>
    Task MarkAsync(ConversationKey conversation, IReadOnlyList<(string ActivityId, DeliveryOutcome Outcome)> outcomes, CancellationToken cancellationToken);

    /// <summary>Conversations with something due for delivery: what a crash or a channel's refusal left.</summary>
    Task<IReadOnlyList<ConversationKey>> DueAsync(int most, CancellationToken cancellationToken);
}
