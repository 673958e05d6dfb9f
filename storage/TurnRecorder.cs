using System.Data.Common;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Turns;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage;

/// <summary>Writes a turn in one transaction that begins by checking its fencing token.</summary>
internal sealed class TurnRecorder(IDatabase database, ConversationChanges changes, ConversationSignal signal, TimeProvider time) : ITurnRecorder
{
    /// <inheritdoc/>
    public async Task<RecordOutcome> RecordAsync(TurnRecord record, CancellationToken cancellationToken)
    {
        var writes = await changes.PrepareAsync(record.Turn.Conversation, record.FloorTo, record.Changes, cancellationToken);
        try
        {
            var outcome = await database.WriteAsync(connection => RecordAsync(connection, record, writes), cancellationToken);
            signal.Ring(record.Turn.Conversation.Key);
            return outcome;
        }
        catch (StateConflictException)
        {
            return RecordOutcome.StateConflict;
        }
    }

    private async Task<RecordOutcome> RecordAsync(DbConnection connection, TurnRecord record, IReadOnlyList<WriteChange> writes)
    {
        var (key, turn) = (record.Turn.Conversation.Key, record.Turn);
        var row = await connection.QuerySingleOrDefaultAsync<Row>(
            """
            update conversations set last_at = @now, language = @Language, disclosure = @Disclosure, last_sequence = last_sequence + @count
            where channel = @Channel and id = @Id and fence = @Fence
            returning last_sequence, floor_token
            """,
            new { key.Channel, key.Id, turn.Fence, record.Language, record.Disclosure, count = writes.Count, now = time.Now() });
        if (row is null)
            return RecordOutcome.ClaimLost;

        // A person has spoken since the turn began: what it worked out was never said, so it must not be remembered either.
        if (row.Floor_Token != turn.Conversation.Floor.Token)
            throw new StateConflictException();
        if (record.FloorTo is { } floorTo)
            await ConversationChanges.MoveFloorAsync(connection, turn.Conversation, floorTo);
        var sequence = row.Last_Sequence - writes.Count;
        foreach (var write in writes)
            await write(connection, ++sequence);
        await connection.ExecuteAsync(
            "update inbox set state = 'done' where channel = @Channel and conversation = @Id and activity_id = @ActivityId",
            new { key.Channel, key.Id, turn.ActivityId });

        // Freed only when nothing waits, in the same transaction: a message accepted meanwhile either is seen here or finds the conversation free.
        var freed = await connection.ExecuteAsync(
            """
            update conversations set holder = null, held_until = 0 where channel = @Channel and id = @Id
              and not exists (select 1 from inbox where channel = @Channel and conversation = @Id and state = 'waiting')
            """,
            new { key.Channel, key.Id });
        return freed == 1 ? RecordOutcome.Recorded : RecordOutcome.RecordedMoreWaits;
    }

    private sealed record Row(long Last_Sequence, long Floor_Token);
}
