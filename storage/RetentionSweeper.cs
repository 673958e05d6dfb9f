using System.Data.Common;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage;

/// <summary>Deletes what the retention rules no longer allow to be kept.</summary>
internal sealed class RetentionSweeper(IDatabase database, TimeProvider time) : IRetention
{
    /// <summary>What goes with a conversation.</summary>
    public static readonly string[] ConversationTables = ["mailbox", "inbox", "outbox", "files", "hub_events", "pseudonyms"];

    private const string HasOpenCase =
        "exists (select 1 from cases k where k.channel = c.channel and k.conversation = c.id and k.closed_at is null)";

    /// <inheritdoc/>
    public Task<int> SweepAsync(TimeSpan idle, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            await EndIdleAsync(connection, time.Now() - (long)idle.TotalMilliseconds);
            var deleted = await DeleteEndedAsync(connection);
            deleted += await DeleteAgedAsync(connection, "transcript", "at", RetentionRules.RedactedTranscript);
            deleted += await DeleteAgedAsync(connection, "attempts", "at", RetentionRules.AttemptCounters);
            deleted += await DeleteAgedAsync(connection, "acts", "at", RetentionRules.AttemptCounters);
            // A prefix: what stays still verifies, from its first line on.
            deleted += await DeleteAgedAsync(connection, "audit", "at", RetentionRules.AuditLog);
            deleted += await DeleteAgedAsync(connection, "cases", "closed_at", RetentionRules.MessageForPerson);
            deleted += await connection.ExecuteAsync("delete from case_notes where reference not in (select reference from cases)");
            return deleted + await DestroyUnusedKeysAsync(connection);
        }, cancellationToken);

    // A conversation ends when its case does; without one, when nobody has said anything for a while.
    private async Task EndIdleAsync(DbConnection connection, long since)
    {
        await connection.ExecuteAsync(
            $"update conversations as c set ended_at = @now where c.ended_at is null and c.last_at < @since and not {HasOpenCase}", new { now = time.Now(), since });
        await connection.ExecuteAsync(
            "delete from state where key in (select channel || '/conversations/' || id from conversations where ended_at is not null)");
        // A customer's own state holds their choice at most, which outlives their conversations for a while.
        await connection.ExecuteAsync(
            "delete from state where at < @before and subject not in (select subject from conversations where ended_at is null)",
            new { before = time.Now() - (long)RetentionRules.Choice.Kept.TotalMilliseconds });
    }

    private async Task<int> DeleteEndedAsync(DbConnection connection)
    {
        var before = new { before = time.Now() - (long)RetentionRules.Mailbox.Kept.TotalMilliseconds };
        // The day counts from the end of the conversation or of its case, whichever is later.
        const string Ended =
            """
            (select c.channel, c.id from conversations c where c.ended_at < @before and not exists
              (select 1 from cases k where k.channel = c.channel and k.conversation = c.id and (k.closed_at is null or k.closed_at >= @before)))
            """;
        var deleted = 0;
        foreach (var table in ConversationTables)
            deleted += await connection.ExecuteAsync($"delete from {table} where (channel, conversation) in {Ended}", before);
        return deleted + await connection.ExecuteAsync($"delete from conversations where (channel, id) in {Ended}", before);
    }

    private Task<int> DeleteAgedAsync(DbConnection connection, string table, string column, RetentionRule rule) =>
        connection.ExecuteAsync($"delete from {table} where {column} < @before", new { before = time.Now() - (long)rule.Kept.TotalMilliseconds });

    private static Task<int> DestroyUnusedKeysAsync(DbConnection connection) =>
        connection.ExecuteAsync(
            """
            delete from subject_keys where subject not in (select subject from conversations)
              and subject not in (select subject from transcript) and subject not in (select subject from cases)
              and subject not in (select subject from files) and subject not in (select subject from case_notes) and subject not in (select subject from state)
            """);
}
