using System.Data.Common;
using System.Security.Cryptography;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;
using Microsoft.Bot.Schema;

namespace EthicalBot.Storage.Mail;

/// <summary>What customers sent, in order, until a turn has recorded its answer.</summary>
internal sealed class InboxStore(IDatabase database, ActivitySealer sealer, ReturnAddressStore addresses, ConversationSignal signal, TimeProvider time) : IInbox
{
    // A conversation's turns run in order, so only its oldest waiting activity counts.
    private const string Head =
        """
        select activity_id, attempts, not_before, awaited from inbox
        where channel = @Channel and conversation = @Id and state = 'waiting' order by sequence limit 1
        """;

    /// <inheritdoc/>
    public async Task<AcceptOutcome> AcceptAsync(IncomingActivity incoming, CancellationToken cancellationToken)
    {
        var (conversation, activity) = (incoming.Conversation, incoming.Activity);
        var activityId = activity.Id ?? throw new ArgumentException("An activity needs its id before it is accepted.", nameof(incoming));
        var bytes = await sealer.SealAsync(incoming.Subject, conversation, activity, cancellationToken);
        var address = incoming.Address is null ? null : await addresses.SealAsync(incoming.Subject, conversation, incoming.Address, cancellationToken);
        var outcome = await database.WriteAsync<AcceptOutcome>(async connection =>
        {
            if (incoming.DedupeKey is not null && await FindDuplicateAsync(connection, incoming) is { } first)
                return new AcceptOutcome.Duplicate(first);

            var counters = await connection.QuerySingleOrDefaultAsync<Counters>(
                """
                update conversations set last_sequence = last_sequence + 1, last_position = last_position + @step, last_at = @now, address = coalesce(@address, address)
                where channel = @Channel and id = @Id and ended_at is null
                returning last_sequence, last_position
                """,
                new { conversation.Channel, conversation.Id, step = incoming.Echo ? 1 : 0, address, now = time.Now() });
            if (counters is null)
                return new AcceptOutcome.Ended();

            await connection.ExecuteAsync(
                """
                insert into mailbox (channel, conversation, id, position, sealed, at)
                values (@Channel, @Id, @activityId, @position, @bytes, @now)
                """,
                new { conversation.Channel, conversation.Id, activityId, position = incoming.Echo ? counters.Last_Position : (long?)null, bytes, now = time.Now() });
            await connection.ExecuteAsync(
                """
                insert into inbox (channel, conversation, activity_id, dedupe_key, sequence, awaited)
                values (@Channel, @Id, @activityId, @DedupeKey, @sequence, @awaited)
                """,
                new { conversation.Channel, conversation.Id, activityId, incoming.DedupeKey, sequence = counters.Last_Sequence, awaited = incoming.Awaited ? 1 : 0 });
            return new AcceptOutcome.Stored(activityId);
        }, cancellationToken);
        signal.Ring(conversation);
        return outcome;
    }

    /// <inheritdoc/>
    public async Task<ClaimedTurn?> ClaimAsync(ConversationKey conversation, string holder, TimeSpan lease, CancellationToken cancellationToken)
    {
        while (true)
        {
            var claim = await database.WriteAsync(connection => ClaimHeadAsync(connection, conversation, holder, lease), cancellationToken);
            if (claim is null)
                return null;

            var activity = await OpenAsync(claim, conversation, cancellationToken);
            if (activity is not null)
                return new(claim.Row, claim.ActivityId, activity, holder, claim.Fence, (int)claim.Attempt, claim.Awaited);

            // Its person was erased while it waited: there is nobody left to answer. The claim goes too, or what they write next would wait for its end.
            await database.WriteAsync(async connection =>
            {
                await connection.ExecuteAsync(
                    "update conversations set holder = null, held_until = 0 where channel = @Channel and id = @Id and fence = @Fence",
                    new { conversation.Channel, conversation.Id, claim.Fence });
                return await connection.ExecuteAsync(
                    "update inbox set state = 'done' where channel = @Channel and conversation = @Id and activity_id = @ActivityId",
                    new { conversation.Channel, conversation.Id, claim.ActivityId });
            }, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ConversationKey>> WaitingAsync(int most, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<ConversationKey>>(async connection =>
        [
            .. await connection.QueryAsync<ConversationKey>(
                """
                select distinct i.channel, i.conversation as id from inbox i
                join conversations c on c.channel = i.channel and c.id = i.conversation
                where i.state = 'waiting' and i.not_before <= @now and c.held_until <= @now limit @most
                """,
                new { now = time.Now(), most }),
        ], cancellationToken);

    /// <inheritdoc/>
    public Task PostponeAsync(ClaimedTurn turn, TimeSpan delay, CancellationToken cancellationToken)
    {
        var key = turn.Conversation.Key;
        return database.WriteAsync(async connection =>
        {
            var held = await connection.ExecuteAsync(
                "update conversations set holder = null, held_until = 0 where channel = @Channel and id = @Id and fence = @Fence",
                new { key.Channel, key.Id, turn.Fence });
            return held == 0 ? 0 : await connection.ExecuteAsync(
                "update inbox set not_before = @notBefore where channel = @Channel and conversation = @Id and activity_id = @ActivityId",
                new { key.Channel, key.Id, turn.ActivityId, notBefore = time.Now() + (long)delay.TotalMilliseconds });
        }, cancellationToken);
    }

    // Bytes that were changed or moved will never open; left at the head they would hold up everything after them.
    private async Task<Activity?> OpenAsync(Claim claim, ConversationKey conversation, CancellationToken cancellationToken)
    {
        try
        {
            return await sealer.OpenAsync(claim.Row.Subject, conversation, claim.ActivityId, claim.Bytes, cancellationToken);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static Task<string?> FindDuplicateAsync(DbConnection connection, IncomingActivity incoming) =>
        connection.QuerySingleOrDefaultAsync<string?>(
            "select activity_id from inbox where channel = @Channel and conversation = @Id and dedupe_key = @DedupeKey",
            new { incoming.Conversation.Channel, incoming.Conversation.Id, incoming.DedupeKey });

    private async Task<Claim?> ClaimHeadAsync(DbConnection connection, ConversationKey conversation, string holder, TimeSpan lease)
    {
        var now = time.Now();
        var fence = await connection.QuerySingleOrDefaultAsync<long?>(
            $"""
            update conversations set fence = fence + 1, holder = @holder, held_until = @until
            where channel = @Channel and id = @Id and (held_until <= @now or holder = @holder)
              and exists (select 1 from ({Head}) head where head.not_before <= @now)
            returning fence
            """,
            new { conversation.Channel, conversation.Id, holder, now, until = now + (long)lease.TotalMilliseconds });
        if (fence is null)
            return null;

        var head = await connection.QuerySingleAsync<HeadRow>(Head, new { conversation.Channel, conversation.Id });
        await connection.ExecuteAsync(
            "update inbox set attempts = attempts + 1 where channel = @Channel and conversation = @Id and activity_id = @Activity_Id",
            new { conversation.Channel, conversation.Id, head.Activity_Id });
        var bytes = await connection.QuerySingleAsync<byte[]>(
            "select sealed from mailbox where channel = @Channel and conversation = @Id and id = @Activity_Id",
            new { conversation.Channel, conversation.Id, head.Activity_Id });
        var row = (await ConversationStore.ReadAsync(connection, conversation))!; // its fence was just raised
        return new(row, head.Activity_Id, bytes, fence.Value, head.Attempts + 1, head.Awaited == 1);
    }

    private sealed record Counters(long Last_Sequence, long Last_Position);

    private sealed record HeadRow(string Activity_Id, long Attempts, long Not_Before, long Awaited);

    private sealed record Claim(ConversationRow Row, string ActivityId, byte[] Bytes, long Fence, long Attempt, bool Awaited);
}
