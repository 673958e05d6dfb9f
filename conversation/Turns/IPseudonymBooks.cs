using EthicalBot.Privacy.Pseudonyms;

namespace EthicalBot.Conversation.Turns;

/// <summary>Port: reads a conversation's pseudonyms; writing goes through the record of the turn or of the person's act.</summary>
public interface IPseudonymBooks
{
    /// <summary>The conversation's book; an empty one when it has none yet.</summary>
    Task<PseudonymBook> ReadAsync(ConversationRow conversation, CancellationToken cancellationToken);
}
