using EthicalBot.Privacy.Audit;

namespace EthicalBot.Handoff;

/// <summary>Port: the audit log, for what is no turn and no act: a look.</summary>
public interface IAuditLog
{
    /// <summary>Appends lines; when this completes they are on the disk.</summary>
    Task WriteAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken);
}
