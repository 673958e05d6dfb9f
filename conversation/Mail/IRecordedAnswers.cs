using Microsoft.Bot.Schema;

namespace EthicalBot.Conversation.Mail;

/// <summary>Port: what a turn answered, for the request that waits for it; the same however often it is asked.</summary>
public interface IRecordedAnswers
{
    /// <summary>What was recorded for the activity, in order; null while its turn has not been recorded.</summary>
    Task<IReadOnlyList<Activity>?> FindAsync(ConversationKey conversation, string activityId, CancellationToken cancellationToken);
}
