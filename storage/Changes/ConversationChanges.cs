using System.Collections.Frozen;
using System.Data.Common;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Turns;

namespace EthicalBot.Storage.Changes;

/// <summary>Writes the changes of a turn or of a person's act, and moves the floor with them.</summary>
internal sealed class ConversationChanges(IEnumerable<IChangeWriter> writers)
{
    private readonly FrozenDictionary<Type, IChangeWriter> _writers = writers.ToFrozenDictionary(writer => writer.Kind);

    /// <summary>Seals everything, before the transaction.</summary>
    public async Task<IReadOnlyList<WriteChange>> PrepareAsync(
        ConversationRow conversation, FloorHolder? floorTo, IReadOnlyList<ITurnChange> changes, CancellationToken cancellationToken)
    {
        // What is written with a move of the floor is said under the new holder.
        var after = floorTo is { } holder ? conversation with { Floor = new(holder, conversation.Floor.Token + 1) } : conversation;
        var writes = new List<WriteChange>(changes.Count);
        foreach (var change in changes)
            writes.Add(await WriterOf(change).PrepareAsync(after, change, cancellationToken));
        return writes;
    }

    /// <summary>Moves the floor from the holding that was read.</summary>
    /// <exception cref="StateConflictException">It has changed hands since.</exception>
    public static async Task MoveFloorAsync(DbConnection connection, ConversationRow conversation, FloorHolder floorTo)
    {
        var moved = await connection.ExecuteAsync(
            "update conversations set floor = @floor, floor_token = floor_token + 1 where channel = @Channel and id = @Id and floor_token = @Token",
            new { conversation.Key.Channel, conversation.Key.Id, conversation.Floor.Token, floor = floorTo.ToString() });
        if (moved == 0)
            throw new StateConflictException();
    }

    private IChangeWriter WriterOf(ITurnChange change) =>
        _writers.TryGetValue(change.GetType(), out var writer)
            ? writer
            : throw new InvalidOperationException($"No writer is registered for the turn change {change.GetType().Name}.");
}
