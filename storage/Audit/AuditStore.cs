using EthicalBot.Handoff;
using EthicalBot.Privacy.Audit;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Audit;

/// <summary>Appends to the audit log outside turns and acts.</summary>
internal sealed class AuditStore(IDatabase database) : IAuditLog
{
    /// <inheritdoc/>
    public Task WriteAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            await AuditWriter.AppendAllAsync(connection, entries);
            return entries.Count;
        }, cancellationToken);
}
