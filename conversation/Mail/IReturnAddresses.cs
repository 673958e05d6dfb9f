namespace EthicalBot.Conversation.Mail;

/// <summary>Port: where the newest activity of a conversation came from.</summary>
public interface IReturnAddresses
{
    /// <summary>The address, or null when the channel gave none or its person was erased.</summary>
    Task<ReturnAddress?> FindAsync(ConversationKey conversation, CancellationToken cancellationToken);
}
