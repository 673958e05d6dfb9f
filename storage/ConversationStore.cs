using System.Data.Common;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Floor;
using EthicalBot.Privacy.Register;
using EthicalBot.Storage.Register;
using EthicalBot.Storage.Retention;

namespace EthicalBot.Storage;

/// <summary>Conversations, without their messages.</summary>
internal sealed class ConversationStore(IDatabase database, TimeProvider time) : IConversations
{
    private const string Columns = "channel, id, subject, language, started_at, last_at, ended_at, disclosure, floor, floor_token";

    private static readonly IReadOnlyList<string> GoneWithIt =
        [.. ConversationRecords.All.Concat(CaseRecords.All).Where(store => store.Store != "conversations" && store.Kept[0].Expires is Expiry.WithConversation).Select(store => store.Store)];

    /// <inheritdoc/>
    public Task<ConversationRow> StartAsync(ConversationKey key, string subject, string language, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            await connection.ExecuteAsync(
                """
                insert into conversations (channel, id, subject, language, started_at, last_at)
                values (@Channel, @Id, @subject, @language, @now, @now) on conflict (channel, id) do nothing
                """,
                new { key.Channel, key.Id, subject, language, now = time.Now() });
            return (await ReadAsync(connection, key))!; // just written
        }, cancellationToken);

    /// <inheritdoc/>
    public Task<bool> RenewAsync(ConversationKey key, string language, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            var renewed = await connection.ExecuteAsync(
                """
                update conversations set ended_at = null, started_at = @now, last_at = @now, language = @language, disclosure = null,
                  floor = 'Bot', floor_token = floor_token + 1, fence = fence + 1, holder = null, held_until = 0
                where channel = @Channel and id = @Id and ended_at is not null
                """,
                new { key.Channel, key.Id, language, now = time.Now() });
            if (renewed == 0)
                return false;
            await connection.ExecuteAsync("delete from state where key = @state", new { state = StateStore.ConversationStateKey(key) });
            if (await IsHeldAsync(connection, key))
                return true;
            // What went before is over, and so is what goes with it, whether the sweeper has met it or not.
            foreach (var table in GoneWithIt)
                await connection.ExecuteAsync($"delete from {table} where channel = @Channel and conversation = @Id", new { key.Channel, key.Id });
            await connection.ExecuteAsync("delete from transcript where channel = @Channel and conversation = @Id and sensitive = 1", new { key.Channel, key.Id });
            await connection.ExecuteAsync("update transcript set intent = null, confidence = null where channel = @Channel and conversation = @Id", new { key.Channel, key.Id });
            return true;
        }, cancellationToken);

    /// <inheritdoc/>
    public Task<ConversationRow?> FindAsync(ConversationKey key, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => ReadAsync(connection, key), cancellationToken);

    /// <inheritdoc/>
    public Task<ConversationRow?> WhereAsync(string subject, ConversationKey first, CancellationToken cancellationToken) =>
        database.ReadAsync(async connection => (await connection.QuerySingleOrDefaultAsync<Row>(
            $"""
            select {Columns} from conversations where subject = @subject and ended_at is null
            order by case when channel = @Channel and id = @Id then 0 else 1 end, last_at desc limit 1
            """,
            new { subject, first.Channel, first.Id }))?.ToConversation(), cancellationToken);

    /// <inheritdoc/>
    public Task EndAsync(ConversationKey key, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            // A new fence: a turn that runs at this moment must not write its state back.
            await connection.ExecuteAsync(
                "update conversations set ended_at = @now, fence = fence + 1 where channel = @Channel and id = @Id and ended_at is null",
                new { key.Channel, key.Id, now = time.Now() });
            await connection.ExecuteAsync(
                "update inbox set state = 'done' where channel = @Channel and conversation = @Id and state = 'waiting'", new { key.Channel, key.Id });
            return await connection.ExecuteAsync("delete from state where key = @state", new { state = StateStore.ConversationStateKey(key) });
        }, cancellationToken);

    /// <summary>Reads one row over the given connection.</summary>
    public static async Task<ConversationRow?> ReadAsync(DbConnection connection, ConversationKey key) =>
        (await connection.QuerySingleOrDefaultAsync<Row>(
            $"select {Columns} from conversations where channel = @Channel and id = @Id", new { key.Channel, key.Id }))?.ToConversation();

    private async Task<bool> IsHeldAsync(DbConnection connection, ConversationKey key) =>
        await connection.ExecuteScalarAsync<long>(
            $"select count(*) from conversations c where c.channel = @Channel and c.id = @Id and c.subject in {DueRows.Held}", new { key.Channel, key.Id, now = time.Now() }) > 0;

    private sealed record Row(
        string Channel, string Id, string Subject, string Language, long Started_At, long Last_At, long? Ended_At, string? Disclosure, string Floor, long Floor_Token)
    {
        public ConversationRow ToConversation() => new(
            new(Channel, Id), Subject, Language, Started_At.ToTime(), Last_At.ToTime(), Ended_At?.ToTime(),
            new(Enum.Parse<FloorHolder>(Floor), Floor_Token), Disclosure);
    }
}
