using Microsoft.Bot.Schema;

namespace EthicalBot.Conversation.Mail;

/// <summary>Port: both directions of a conversation as its channel shows them and shows them again.</summary>
public interface IMailbox
{
    /// <summary>Reads what was delivered after a position, in order.</summary>
    Task<IReadOnlyList<MailboxItem>> ReadAsync(ConversationKey conversation, long after, int most, CancellationToken cancellationToken);

    /// <summary>One activity as it was sent, or null when it is gone.</summary>
    Task<Activity?> FindAsync(ConversationKey conversation, string activityId, CancellationToken cancellationToken);

    /// <summary>The position of the newest delivered activity, 0 when there is none.</summary>
    Task<long> LastPositionAsync(ConversationKey conversation, CancellationToken cancellationToken);
}
