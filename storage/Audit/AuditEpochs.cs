using System.Data.Common;
using Dapper;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Audit;

/// <summary>Drops whole epochs of the audit log when their youngest entry is due; the checkpoint that closed the last of them stays, and the rest follows from it.</summary>
internal sealed class AuditEpochs(AuditCheckpointRows checkpoints, TimeProvider time)
{
    /// <summary>Drops what is due, within the caller's transaction. Returns how many entries went.</summary>
    public async Task<int> DropAsync(DbConnection connection)
    {
        // A bot that was stopped for a year has an open epoch that is due.
        while (await checkpoints.SignAsync(connection, all: false) > 0)
            continue;
        var before = time.Now() - (long)RetentionRules.AuditLog.Kept.TotalMilliseconds;
        var anchors = await connection.QueryAsync<Anchor>(
            "select sequence, number, entry_at as entryAt from audit_checkpoints where closes = 1 and number >= (select min(number) from audit) order by number");
        if (anchors.TakeWhile(anchor => anchor.EntryAt < before).LastOrDefault() is not { } anchor)
            return 0;
        await connection.ExecuteAsync("delete from audit_checkpoints where sequence < @Sequence and closes = 0", anchor);
        return await connection.ExecuteAsync("delete from audit where number <= @Number", anchor);
    }

    private sealed record Anchor(long Sequence, long Number, long EntryAt);
}
