using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;

namespace EthicalBot.Storage.Mail;

/// <summary>What a channel shows of a conversation, in the order in which it was delivered.</summary>
internal sealed class MailboxStore(IDatabase database, ActivitySealer sealer) : IMailbox
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<MailboxItem>> ReadAsync(ConversationKey conversation, long after, int most, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(connection => connection.QueryAsync<Row>(
            """
            select m.id, m.position, m.sealed, c.subject from mailbox m
            join conversations c on c.channel = m.channel and c.id = m.conversation
            where m.channel = @Channel and m.conversation = @Id and m.position > @after
            order by m.position limit @most
            """,
            new { conversation.Channel, conversation.Id, after, most }), cancellationToken);

        var items = new List<MailboxItem>();
        foreach (var row in rows)
        {
            if (await sealer.OpenAsync(row.Subject, conversation, row.Id, row.Sealed, cancellationToken) is { } activity)
                items.Add(new(row.Position, activity));
        }

        return items;
    }

    /// <inheritdoc/>
    public Task<long> LastPositionAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<long>(
            "select last_position from conversations where channel = @Channel and id = @Id", new { conversation.Channel, conversation.Id }), cancellationToken);

    private sealed record Row(string Id, long Position, byte[] Sealed, string Subject);
}
