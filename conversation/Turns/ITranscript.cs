using EthicalBot.Privacy;

namespace EthicalBot.Conversation.Turns;

/// <summary>Port: reads what was said; writing goes through the record of the turn.</summary>
public interface ITranscript
{
    /// <summary>What the customer said last, without personal data; null when they have said nothing yet or it is gone.</summary>
    Task<RedactedText?> LastOfCustomerAsync(ConversationRow conversation, CancellationToken cancellationToken);
}
