using System.Data.Common;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Floor;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage;

/// <summary>Writes what a person does in one transaction that checks the floor's token; the fencing token of turns is none of its business.</summary>
internal sealed class PersonRecorder(IDatabase database, ConversationChanges changes, ConversationSignal signal, TimeProvider time) : IPersonRecorder
{
    /// <inheritdoc/>
    public async Task<bool> WasDoneAsync(string id, CancellationToken cancellationToken) =>
        await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<string?>("select id from acts where id = @id", new { id }), cancellationToken) is not null;

    /// <inheritdoc/>
    public async Task<ActOutcome> RecordAsync(PersonAct act, CancellationToken cancellationToken)
    {
        var writes = await changes.PrepareAsync(act.Conversation, act.FloorTo, act.Changes, cancellationToken);
        try
        {
            var outcome = await database.WriteAsync(connection => RecordAsync(connection, act, writes), cancellationToken);
            signal.Ring(act.Conversation.Key);
            return outcome;
        }
        catch (StateConflictException)
        {
            return ActOutcome.Overtaken;
        }
    }

    private async Task<ActOutcome> RecordAsync(DbConnection connection, PersonAct act, IReadOnlyList<WriteChange> writes)
    {
        var isFirst = await connection.ExecuteAsync("insert into acts (id, at) values (@Id, @now) on conflict (id) do nothing", new { act.Id, now = time.Now() });
        if (isFirst == 0)
            return ActOutcome.DoneBefore;

        var key = act.Conversation.Key;
        var last = await connection.QuerySingleOrDefaultAsync<long?>(
            """
            update conversations set last_at = @now, last_sequence = last_sequence + @count
            where channel = @Channel and id = @Id and floor_token = @Token
            returning last_sequence
            """,
            new { key.Channel, key.Id, act.Conversation.Floor.Token, count = writes.Count, now = time.Now() });
        if (last is null)
            throw new StateConflictException();

        if (act.FloorTo is { } floorTo)
            await ConversationChanges.MoveFloorAsync(connection, act.Conversation, floorTo);
        var sequence = last.Value - writes.Count;
        foreach (var write in writes)
            await write(connection, ++sequence);
        return ActOutcome.Done;
    }
}
