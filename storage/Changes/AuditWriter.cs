using System.Data.Common;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy.Audit;

namespace EthicalBot.Storage.Changes;

/// <summary>A line of the audit log, chained to the line before it.</summary>
internal sealed class AuditWriter : ChangeWriter<AuditChange>
{
    private static readonly byte[] NothingBefore = new byte[32];

    /// <summary>Appends to the chain within the caller's transaction.</summary>
    public static async Task AppendAsync(DbConnection connection, AuditEntry entry)
    {
        var last = await connection.QuerySingleOrDefaultAsync<Last>("select number, hash from audit order by number desc limit 1");
        var canonical = AuditChain.Canonical(entry);
        await connection.ExecuteAsync(
            "insert into audit (number, at, canonical, hash) values (@number, @at, @canonical, @hash)",
            new { number = (last?.Number ?? 0) + 1, at = entry.At.ToUnixTimeMilliseconds(), canonical, hash = AuditChain.Link(last?.Hash ?? NothingBefore, canonical) });
    }

    protected override Task<WriteChange> PrepareAsync(ConversationRow conversation, AuditChange change, CancellationToken cancellationToken) =>
        Task.FromResult<WriteChange>((connection, _) => AppendAsync(connection, change.Entry));

    private sealed record Last(long Number, byte[] Hash);
}
