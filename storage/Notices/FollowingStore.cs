using System.Data.Common;
using System.Text.Json;
using Dapper;
using EthicalBot.Conversation.Emails;
using EthicalBot.Conversation.Notices;
using EthicalBot.Privacy.Keys;
using EthicalBot.Storage.Emails;

namespace EthicalBot.Storage.Notices;

/// <summary>Who asked to be told what.</summary>
internal sealed class FollowingStore(IDatabase database, SubjectVault vault, EmailWriter emails, TimeProvider time) : IFollowings
{
    private const string Columns = "id, subject, channel, conversation, purpose, sealed, ends_at";
    private const string Due = "next_at <= @now and ends_at > @now";

    /// <inheritdoc/>
    public async Task<Following?> TakeAsync(TimeSpan again, CancellationToken cancellationToken)
    {
        while (true)
        {
            var now = time.Now();
            // Looked for beside the writer: when nothing is due, nothing is written.
            if (await database.ReadAsync(connection => connection.QuerySingleAsync<long>($"select count(*) from followings where {Due}", new { now }), cancellationToken) == 0)
                return null;
            // The condition stands outside too: of two who chose the same row, the second finds it taken.
            var row = await database.WriteAsync(connection => connection.QuerySingleOrDefaultAsync<Row?>(
                $"""
                update followings set next_at = @until
                where {Due} and id = (select id from followings where {Due} order by next_at, id limit 1)
                returning {Columns}
                """,
                new { now, until = now + (long)again.TotalMilliseconds }), cancellationToken);
            if (row is null)
                return null;
            if (await OpenAsync(row, cancellationToken) is { } following)
                return following;
            await EndAsync(row.Id, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task<Following?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var row = await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<Row?>($"select {Columns} from followings where id = @id", new { id }), cancellationToken);
        return row is null ? null : await OpenAsync(row, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Following>> OfAsync(string subject, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(connection => connection.QueryAsync<Row>($"select {Columns} from followings where subject = @subject order by at, id", new { subject }), cancellationToken);
        var all = new List<Following>();
        foreach (var row in rows)
        {
            if (await OpenAsync(row, cancellationToken) is { } following)
                all.Add(following);
        }

        return all;
    }

    /// <inheritdoc/>
    public async Task MailAsync(Following following, EmailQueued email, CancellationToken cancellationToken)
    {
        var write = await emails.PrepareAsync(following.Subject, email, cancellationToken);
        var content = await SealAsync(following.Subject, following.Id, following.Order, cancellationToken);
        await database.WriteAsync(async connection =>
        {
            var still = await connection.ExecuteAsync("update followings set sealed = @content where id = @Id", new { content, following.Id });
            if (still == 1)
                await write(connection);
            return still;
        }, cancellationToken);
    }

    /// <inheritdoc/>
    public Task EndAsync(string id, CancellationToken cancellationToken) =>
        database.WriteAsync(connection => connection.ExecuteAsync("delete from followings where id = @id", new { id }), cancellationToken);

    /// <summary>Ends all that rested on a consent, within the transaction in which that ends.</summary>
    public static Task EndAsync(DbConnection connection, string subject, string purpose) =>
        connection.ExecuteAsync("delete from followings where subject = @subject and purpose = @purpose", new { subject, purpose });

    /// <summary>Seals what is kept.</summary>
    public Task<byte[]> SealAsync(string subject, string id, FollowedOrder order, CancellationToken cancellationToken) =>
        vault.SealAsync(subject, JsonSerializer.SerializeToUtf8Bytes(order), SealContext.Following(id), cancellationToken);

    private async Task<Following?> OpenAsync(Row row, CancellationToken cancellationToken) =>
        await vault.OpenAsync(row.Subject, row.Sealed, SealContext.Following(row.Id), cancellationToken) is { } json && JsonSerializer.Deserialize<FollowedOrder>(json) is { } order
            ? new(row.Id, row.Subject, new(row.Channel, row.Conversation), row.Purpose, order, row.Ends_At.ToTime())
            : null;

    private sealed record Row(string Id, string Subject, string Channel, string Conversation, string Purpose, byte[] Sealed, long Ends_At);
}
