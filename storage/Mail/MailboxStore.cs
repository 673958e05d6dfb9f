using System.Data.Common;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;
using Microsoft.Bot.Schema;

namespace EthicalBot.Storage.Mail;

/// <summary>What a channel shows of a conversation, in the order in which it was delivered.</summary>
internal sealed class MailboxStore(IDatabase database, ActivitySealer sealer) : IMailbox
{
    // A page ends here too, because a customer may have sent many large activities; the next one goes on.
    private const long MostBytes = 2 * 1024 * 1024;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<MailboxItem>> ReadAsync(ConversationKey conversation, long after, int most, CancellationToken cancellationToken)
    {
        while (true)
        {
            var rows = await database.ReadAsync(connection => PageAsync(connection, conversation, after, most), cancellationToken);
            if (rows.Count == 0)
                return [];

            var items = new List<MailboxItem>();
            foreach (var row in rows)
            {
                if (await sealer.OpenAsync(row.Subject, conversation, row.Id, row.Sealed, cancellationToken) is { } activity)
                    items.Add(new(row.Position, activity));
            }

            if (items.Count > 0)
                return items;
            // A page of what was erased is not the end of what there is.
            after = rows[^1].Position;
        }
    }

    /// <inheritdoc/>
    public async Task<Activity?> FindAsync(ConversationKey conversation, string activityId, CancellationToken cancellationToken)
    {
        var row = await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<Found>(
            """
            select m.sealed, c.subject from mailbox m join conversations c on c.channel = m.channel and c.id = m.conversation
            where m.channel = @Channel and m.conversation = @Id and m.id = @activityId
            """,
            new { conversation.Channel, conversation.Id, activityId }), cancellationToken);
        return row is null ? null : await sealer.OpenAsync(row.Subject, conversation, activityId, row.Sealed, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<long> LastPositionAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<long>(
            "select last_position from conversations where channel = @Channel and id = @Id", new { conversation.Channel, conversation.Id }), cancellationToken);

    private static async Task<List<Row>> PageAsync(DbConnection connection, ConversationKey conversation, long after, int most)
    {
        var rows = new List<Row>();
        var bytes = 0L;
        var found = connection.QueryUnbufferedAsync<Row>(
            """
            select m.id, m.position, m.sealed, c.subject from mailbox m
            join conversations c on c.channel = m.channel and c.id = m.conversation
            where m.channel = @Channel and m.conversation = @Id and m.position > @after
            order by m.position limit @most
            """,
            new { conversation.Channel, conversation.Id, after, most });
        await foreach (var row in found)
        {
            rows.Add(row);
            bytes += row.Sealed.Length;
            if (bytes >= MostBytes)
                break;
        }

        return rows;
    }

    private sealed record Found(byte[] Sealed, string Subject);

    private sealed record Row(string Id, long Position, byte[] Sealed, string Subject);
}
