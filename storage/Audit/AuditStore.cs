using EthicalBot.Handoff;
using EthicalBot.Privacy.Audit;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Audit;

/// <summary>Appends to the audit log outside turns and acts.</summary>
internal sealed class AuditStore(IDatabase database) : IAuditLog
{
    /// <inheritdoc/>
    public Task WriteAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken)
    {
        var lines = entries.Select(AuditLine.Of).ToList();
        return database.WriteAsync(async connection =>
        {
            await AuditWriter.AppendAllAsync(connection, lines);
            return lines.Count;
        }, cancellationToken);
    }
}
