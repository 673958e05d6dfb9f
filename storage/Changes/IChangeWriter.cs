using System.Data.Common;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Turns;

namespace EthicalBot.Storage.Changes;

/// <summary>Writes one kind of change of a turn or of a person's act.</summary>
internal interface IChangeWriter
{
    /// <summary>The change's type.</summary>
    Type Kind { get; }

    /// <summary>Seals what is personal, before the transaction, and returns what the transaction then does. The conversation's floor is the one that holds after it.</summary>
    Task<WriteChange> PrepareAsync(ConversationRow conversation, ITurnChange change, CancellationToken cancellationToken);
}

/// <summary>One write of a change; the sequence is its place in the conversation.</summary>
internal delegate Task WriteChange(DbConnection connection, long sequence);
