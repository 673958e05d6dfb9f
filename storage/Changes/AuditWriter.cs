using System.Data.Common;
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
    public static Task AppendAsync(DbConnection connection, AuditEntry entry) => AppendAllAsync(connection, [AuditLine.Of(entry)]);

    /// <summary>Appends several.</summary>
    public static async Task AppendAllAsync(DbConnection connection, IReadOnlyList<AuditLine> lines)
    {
        if (lines.Count == 0)
            return;
        var statements = AuditStatements.Of(connection);
        // Where the dropped epochs ended, when nothing has been written since: the chain goes on from there.
        var last = await statements.LastAsync() ?? await AuditEnd.AnchoredAsync(connection) ?? new AuditEnd(0, NothingBefore);
        foreach (var line in lines)
        {
            last = new(last.Number + 1, AuditChain.Link(last.Hash, line.Canonical));
            await statements.InsertAsync(last, line);
        }
    }

    protected override Task<WriteChange> PrepareAsync(ConversationRow conversation, AuditChange change, CancellationToken cancellationToken)
    {
        var line = AuditLine.Of(change.Entry);
        return Task.FromResult<WriteChange>((connection, _) => AppendAllAsync(connection, [line]));
    }
}
