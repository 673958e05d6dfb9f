namespace EthicalBot.Conversation;

/// <summary>Port: starts, finds and ends conversations.</summary>
public interface IConversations
{
    /// <summary>Creates the conversation, or returns the one that already has this key.</summary>
    Task<ConversationRow> StartAsync(ConversationKey key, string subject, string language, CancellationToken cancellationToken);

    /// <summary>Starts an ended conversation anew, on a channel where it keeps its id for ever; nothing of what was before is kept but its transcript. False when it has not ended.</summary>
    Task<bool> RenewAsync(ConversationKey key, string language, CancellationToken cancellationToken);

    /// <summary>Finds a conversation that was started and whose mailbox is still kept; null otherwise.</summary>
    Task<ConversationRow?> FindAsync(ConversationKey key, CancellationToken cancellationToken);

    /// <summary>Where a customer is: this conversation while it goes on, else the one in which they last wrote; null when they are in none.</summary>
    Task<ConversationRow?> WhereAsync(string subject, ConversationKey first, CancellationToken cancellationToken);

    /// <summary>Ends a conversation: its state goes at once, its mailbox 24 hours later.</summary>
    Task EndAsync(ConversationKey key, CancellationToken cancellationToken);
}
