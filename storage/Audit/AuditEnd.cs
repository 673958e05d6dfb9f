using System.Data.Common;
using Dapper;
using EthicalBot.Privacy.Audit.Checkpoints;

namespace EthicalBot.Storage.Audit;

/// <summary>The last line of the log: what the next one follows from.</summary>
internal sealed record AuditEnd(long Number, byte[] Hash)
{
    /// <summary>The end of the last epoch that was closed; null when none was.</summary>
    public static async Task<AuditEnd?> AnchoredAsync(DbConnection connection) =>
        await connection.QuerySingleOrDefaultAsync<string>("select line from audit_checkpoints where closes = 1 order by number desc limit 1") is { } text
            && AuditCheckpointLine.Read(text) is { Checkpoint: var anchor }
            ? new(anchor.Number, Convert.FromHexString(anchor.Hash))
            : null;
}
