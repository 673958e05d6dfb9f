namespace EthicalBot.Conversation.Mail;

/// <summary>Port: gives what was recorded to its channel at once; what it misses is found again.</summary>
public interface IDelivery
{
    /// <summary>Delivers what waits in the conversation.</summary>
    Task DeliverAsync(ConversationKey conversation, CancellationToken cancellationToken);
}
