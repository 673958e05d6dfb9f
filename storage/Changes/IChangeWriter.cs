using System.Data.Common;
using EthicalBot.Conversation.Turns;

namespace EthicalBot.Storage.Changes;

/// <summary>Writes one kind of change of a turn.</summary>
internal interface IChangeWriter
{
    /// <summary>The change's type.</summary>
    Type Kind { get; }

    /// <summary>Seals what is personal, before the transaction, and returns what the transaction then does.</summary>
    Task<WriteChange> PrepareAsync(TurnRecord record, ITurnChange change, CancellationToken cancellationToken);
}

/// <summary>One write of a change; the sequence is its place in the conversation.</summary>
internal delegate Task WriteChange(DbConnection connection, long sequence);
