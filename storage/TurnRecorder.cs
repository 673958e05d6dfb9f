using System.Collections.Frozen;
using Dapper;
using EthicalBot.Conversation.Turns;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage;

/// <summary>Writes a turn in one transaction that begins by checking its fencing token.</summary>
internal sealed class TurnRecorder : ITurnRecorder
{
    private readonly IDatabase _database;
    private readonly TimeProvider _time;
    private readonly FrozenDictionary<Type, IChangeWriter> _writers;

    public TurnRecorder(IDatabase database, IEnumerable<IChangeWriter> writers, TimeProvider time)
    {
        (_database, _time) = (database, time);
        _writers = writers.ToFrozenDictionary(writer => writer.Kind);
    }

    /// <inheritdoc/>
    public async Task<RecordOutcome> RecordAsync(TurnRecord record, CancellationToken cancellationToken)
    {
        var writes = new List<WriteChange>(record.Changes.Count);
        foreach (var change in record.Changes)
            writes.Add(await WriterOf(change).PrepareAsync(record, change, cancellationToken));

        try
        {
            return await _database.WriteAsync(connection => RecordAsync(connection, record, writes), cancellationToken);
        }
        catch (StateConflictException)
        {
            return RecordOutcome.StateConflict;
        }
    }

    private async Task<RecordOutcome> RecordAsync(System.Data.Common.DbConnection connection, TurnRecord record, List<WriteChange> writes)
    {
        var (key, turn) = (record.Turn.Conversation.Key, record.Turn);
        var last = await connection.QuerySingleOrDefaultAsync<long?>(
            """
            update conversations set last_at = @now, language = @Language, disclosure = @Disclosure, last_sequence = last_sequence + @count
            where channel = @Channel and id = @Id and fence = @Fence
            returning last_sequence
            """,
            new { key.Channel, key.Id, turn.Fence, record.Language, record.Disclosure, count = writes.Count, now = _time.Now() });
        if (last is null)
            return RecordOutcome.ClaimLost;

        var sequence = last.Value - writes.Count;
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

    private IChangeWriter WriterOf(ITurnChange change) =>
        _writers.TryGetValue(change.GetType(), out var writer)
            ? writer
            : throw new InvalidOperationException($"No writer is registered for the turn change {change.GetType().Name}.");
}
