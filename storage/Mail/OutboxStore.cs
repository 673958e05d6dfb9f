using System.Data.Common;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Mail;

namespace EthicalBot.Storage.Mail;

/// <summary>What was recorded and must still reach its channel.</summary>
internal sealed class OutboxStore(IDatabase database, ActivitySealer sealer, ConversationSignal signal, TimeProvider time) : IOutbox
{
    /// <inheritdoc/>
    public async Task<(FloorState Floor, IReadOnlyList<OutboxItem> Items)> PendingAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        var (owner, rows) = await database.ReadAsync(async connection => (
            await ConversationStore.ReadAsync(connection, conversation),
            await connection.QueryAsync<Row>(
                """
                select o.activity_id, o.speaker, o.floor_token, o.attempts, o.not_before, m.sealed from outbox o
                join mailbox m on m.channel = o.channel and m.conversation = o.conversation and m.id = o.activity_id
                where o.channel = @Channel and o.conversation = @Id and o.state = 'waiting' order by o.sequence
                """,
                new { conversation.Channel, conversation.Id })), cancellationToken);
        if (owner is null)
            return (new(FloorHolder.Bot, 0), []);

        var items = new List<OutboxItem>();
        var erased = new List<(string ActivityId, DeliveryOutcome Outcome)>();
        foreach (var row in rows)
        {
            // In order: what waits behind a postponed activity waits with it.
            if (row.Not_Before > time.Now())
                break;
            if (await sealer.OpenAsync(owner.Subject, conversation, row.Activity_Id, row.Sealed, cancellationToken) is { } activity)
                items.Add(new(row.Activity_Id, activity, Enum.Parse<FloorHolder>(row.Speaker), row.Floor_Token, (int)row.Attempts));
            else
                erased.Add((row.Activity_Id, new DeliveryOutcome.Failed("erased")));
        }

        // Its person was erased while it waited: left waiting, it would be found and looked at for ever.
        if (erased.Count > 0)
            await MarkAsync(conversation, erased, cancellationToken);

        return (owner.Floor, items);
    }

    /// <inheritdoc/>
    public async Task MarkAsync(
        ConversationKey conversation, IReadOnlyList<(string ActivityId, DeliveryOutcome Outcome)> outcomes, CancellationToken cancellationToken)
    {
        await database.WriteAsync(async connection =>
        {
            foreach (var (activityId, outcome) in outcomes)
                await MarkAsync(connection, conversation, activityId, outcome);
            return outcomes.Count;
        }, cancellationToken);
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

    private async Task MarkAsync(DbConnection connection, ConversationKey conversation, string activityId, DeliveryOutcome outcome)
    {
        var (state, channelId, reason, notBefore) = outcome switch
        {
            DeliveryOutcome.Delivered delivered => ("delivered", delivered.ChannelActivityId, (string?)null, 0L),
            DeliveryOutcome.Dropped => ("dropped", (string?)null, "floor", 0L),
            DeliveryOutcome.Postponed postponed => ("waiting", null, null, time.Now() + (long)postponed.Delay.TotalMilliseconds),
            DeliveryOutcome.Failed failed => ("failed", null, failed.Reason, 0L),
            _ => throw new InvalidOperationException($"Delivery outcome {outcome.GetType().Name} has no state in the outbox."),
        };
        // "waiting" in the condition: whoever marks first wins, so two deliverers cannot give one activity two positions.
        var marked = await connection.ExecuteAsync(
            """
            update outbox set state = @state, attempts = attempts + 1, not_before = @notBefore, channel_activity_id = @channelId, reason = @reason, marked_at = @now
            where channel = @Channel and conversation = @Id and activity_id = @activityId and state = 'waiting'
            """,
            new { conversation.Channel, conversation.Id, activityId, state, notBefore, channelId, reason, now = time.Now() });
        if (marked == 0 || state != "delivered")
            return;

        var position = await connection.QuerySingleAsync<long>(
            "update conversations set last_position = last_position + 1 where channel = @Channel and id = @Id returning last_position",
            new { conversation.Channel, conversation.Id });
        await connection.ExecuteAsync(
            "update mailbox set position = @position where channel = @Channel and conversation = @Id and id = @activityId",
            new { conversation.Channel, conversation.Id, activityId, position });
    }

    private sealed record Row(string Activity_Id, string Speaker, long Floor_Token, long Attempts, long Not_Before, byte[] Sealed);
}
