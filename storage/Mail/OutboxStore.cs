using System.Data.Common;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;

namespace EthicalBot.Storage.Mail;

/// <summary>What was recorded and must still reach its channel.</summary>
internal sealed class OutboxStore(IDatabase database, ActivitySealer sealer, ConversationSignal signal, TimeProvider time) : IOutbox
{
    private const string Select = "select o.activity_id, o.attempts, o.not_before, o.yields, o.floor_token, c.floor_token as floor_now";

    private const string Waiting =
        """
        from outbox o join conversations c on c.channel = o.channel and c.id = o.conversation
        where o.channel = @Channel and o.conversation = @Id and o.state = 'waiting'
        """;

    /// <inheritdoc/>
    public async Task ReleaseAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        var waits = await database.ReadAsync(connection => connection.QuerySingleAsync<long>(
            $"select count(*) {Waiting}", new { conversation.Channel, conversation.Id }), cancellationToken);
        if (waits == 0)
            return;

        await database.WriteAsync(async connection =>
        {
            var rows = await connection.QueryAsync<Row>(
                $"{Select} {Waiting} order by o.sequence", new { conversation.Channel, conversation.Id });
            foreach (var row in rows)
                await MarkAsync(connection, conversation, row.Activity_Id, row.IsLate ? Mark.Dropped : Mark.Delivered(null));
            return 0;
        }, cancellationToken);
        signal.Ring(conversation);
    }

    /// <inheritdoc/>
    public async Task<OutboxItem?> TakeAsync(ConversationKey conversation, TimeSpan lease, CancellationToken cancellationToken)
    {
        while (true)
        {
            var head = await database.WriteAsync(connection => TakeHeadAsync(connection, conversation, lease), cancellationToken);
            if (head is null)
                return null;
            if (await sealer.OpenAsync(head.Subject, conversation, head.Activity_Id, head.Sealed, cancellationToken) is { } activity)
                return new(head.Activity_Id, activity, (int)head.Attempts + 1);
            // Its person was erased while it waited: left waiting, it would be found and looked at for ever.
            await MarkAsync(conversation, head.Activity_Id, new DeliveryOutcome.Failed("erased"), cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task MarkAsync(ConversationKey conversation, string activityId, DeliveryOutcome outcome, CancellationToken cancellationToken)
    {
        var mark = outcome switch
        {
            DeliveryOutcome.Delivered delivered => Mark.Delivered(delivered.ChannelActivityId),
            DeliveryOutcome.Postponed postponed => new Mark("waiting", NotBefore: time.Now() + (long)postponed.Delay.TotalMilliseconds),
            DeliveryOutcome.Failed failed => new Mark("failed", failed.Reason),
            _ => throw new InvalidOperationException($"Delivery outcome {outcome.GetType().Name} has no state in the outbox."),
        };
        await database.WriteAsync(connection => MarkAsync(connection, conversation, activityId, mark), cancellationToken);
        signal.Ring(conversation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ConversationKey>> DueAsync(int most, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<ConversationKey>>(async connection =>
        [
            .. await connection.QueryAsync<ConversationKey>(
                "select distinct channel, conversation as id from outbox where state = 'waiting' and not_before <= @now limit @most",
                new { now = time.Now(), most }),
        ], cancellationToken);

    private async Task<Head?> TakeHeadAsync(DbConnection connection, ConversationKey conversation, TimeSpan lease)
    {
        while (true)
        {
            var head = await connection.QuerySingleOrDefaultAsync<Row>(
                $"{Select} {Waiting} order by o.sequence limit 1", new { conversation.Channel, conversation.Id });
            // In order: what waits behind a postponed or a taken activity waits with it.
            if (head is null || head.Not_Before > time.Now())
                return null;
            if (head.IsLate)
            {
                await MarkAsync(connection, conversation, head.Activity_Id, Mark.Dropped);
                continue;
            }

            await connection.ExecuteAsync(
                "update outbox set not_before = @until where channel = @Channel and conversation = @Id and activity_id = @Activity_Id",
                new { conversation.Channel, conversation.Id, head.Activity_Id, until = time.Now() + (long)lease.TotalMilliseconds });
            return await connection.QuerySingleAsync<Head>(
                """
                select o.activity_id, o.attempts, c.subject, m.sealed from outbox o
                join conversations c on c.channel = o.channel and c.id = o.conversation
                join mailbox m on m.channel = o.channel and m.conversation = o.conversation and m.id = o.activity_id
                where o.channel = @Channel and o.conversation = @Id and o.activity_id = @Activity_Id
                """,
                new { conversation.Channel, conversation.Id, head.Activity_Id });
        }
    }

    private async Task<int> MarkAsync(DbConnection connection, ConversationKey conversation, string activityId, Mark mark)
    {
        // "waiting" in the condition: whoever marks first wins, so two deliverers cannot give one activity two places.
        var marked = await connection.ExecuteAsync(
            """
            update outbox set state = @State, attempts = attempts + 1, not_before = @NotBefore, channel_activity_id = @ChannelActivityId, reason = @Reason, marked_at = @now
            where channel = @Channel and conversation = @Id and activity_id = @activityId and state = 'waiting'
            """,
            new { conversation.Channel, conversation.Id, activityId, mark.State, mark.NotBefore, mark.ChannelActivityId, mark.Reason, now = time.Now() });
        if (marked == 0 || mark.State != "delivered")
            return marked;

        var position = await connection.QuerySingleAsync<long>(
            "update conversations set last_position = last_position + 1 where channel = @Channel and id = @Id returning last_position",
            new { conversation.Channel, conversation.Id });
        return await connection.ExecuteAsync(
            "update mailbox set position = @position where channel = @Channel and conversation = @Id and id = @activityId",
            new { conversation.Channel, conversation.Id, activityId, position });
    }

    private sealed record Mark(string State, string? Reason = null, string? ChannelActivityId = null, long NotBefore = 0)
    {
        public static Mark Dropped { get; } = new("dropped", "floor");

        public static Mark Delivered(string? channelActivityId) => new("delivered", ChannelActivityId: channelActivityId);
    }

    private sealed record Row(string Activity_Id, long Attempts, long Not_Before, long Yields, long Floor_Token, long Floor_Now)
    {
        // An answer of the assistant, written before somebody else took the floor: the customer must not hear two voices.
        public bool IsLate => Yields == 1 && Floor_Token < Floor_Now;
    }

    private sealed record Head(string Activity_Id, long Attempts, string Subject, byte[] Sealed);
}
