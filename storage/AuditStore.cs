using EthicalBot.Handoff;
using EthicalBot.Privacy.Audit;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage;

/// <summary>Appends to the audit log outside turns and acts.</summary>
internal sealed class AuditStore(IDatabase database) : IAuditLog
{
    /// <inheritdoc/>
    public Task WriteAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            foreach (var entry in entries)
                await AuditWriter.AppendAsync(connection, entry);
            return entries.Count;
        }, cancellationToken);
}
