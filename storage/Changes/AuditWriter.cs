using System.Data.Common;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy.Audit;
using EthicalBot.Storage.Audit;

namespace EthicalBot.Storage.Changes;

/// <summary>A line of the audit log, chained to the line before it.</summary>
internal sealed class AuditWriter : ChangeWriter<AuditChange>
{
    private static readonly byte[] NothingBefore = new byte[32];

    /// <summary>Appends to the chain within the caller's transaction.</summary>
    public static Task AppendAsync(DbConnection connection, AuditEntry entry) => AppendAllAsync(connection, [entry]);

    /// <summary>Appends several.</summary>
    public static async Task AppendAllAsync(DbConnection connection, IReadOnlyList<AuditEntry> entries)
    {
        if (entries.Count == 0)
            return;
        // Where the dropped epochs ended, when nothing has been written since: the chain goes on from there.
        var last = await connection.QuerySingleOrDefaultAsync<AuditEnd>("select number, hash from audit order by number desc limit 1")
            ?? await AuditEnd.AnchoredAsync(connection) ?? new AuditEnd(0, NothingBefore);
        foreach (var entry in entries)
        {
            var canonical = AuditChain.Canonical(entry);
            last = new(last.Number + 1, AuditChain.Link(last.Hash, canonical));
            await connection.ExecuteAsync(
                "insert into audit (number, at, canonical, hash) values (@number, @at, @canonical, @hash)",
                new { number = last.Number, at = entry.At.ToUnixTimeMilliseconds(), canonical, hash = last.Hash });
        }
    }

    protected override Task<WriteChange> PrepareAsync(ConversationRow conversation, AuditChange change, CancellationToken cancellationToken) =>
        Task.FromResult<WriteChange>((connection, _) => AppendAsync(connection, change.Entry));

}
