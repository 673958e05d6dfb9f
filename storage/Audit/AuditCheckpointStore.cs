using System.Data.Common;
using Dapper;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Audit.Checkpoints;
using EthicalBot.Storage.Retention;
using Microsoft.Extensions.Options;

namespace EthicalBot.Storage.Audit;

/// <summary>Makes checkpoints in the store and copies them to the second place; one node at a time, by a lease.</summary>
/// <remarks>First the store, then the folder: what a killed process signed and did not copy, the next one copies.</remarks>
internal sealed class AuditCheckpointStore(IDatabase database, AuditCheckpointRows rows, Leases leases, IOptions<PrivacyOptions> options, TimeProvider time) : IAuditCheckpoints
{
    private const string Lease = "audit_checkpoints";
    private static readonly TimeSpan Held = TimeSpan.FromSeconds(30);

    private readonly AuditCheckpointFolder _folder = AuditCheckpointFolder.Of(options.Value);
    private long _copied;

    /// <inheritdoc/>
    public string? Fault { get; private set; }

    /// <inheritdoc/>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        _folder.Prepare(await database.WriteAsync(rows.SignerAsync, cancellationToken));
        await CompareAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<int> WriteAsync(bool all, CancellationToken cancellationToken)
    {
        // Looked at without a write: mostly there is nothing to do.
        var (end, last) = await database.ReadAsync(async connection => (
            await connection.ExecuteScalarAsync<long?>("select max(number) from audit") ?? 0, await AuditCheckpointRows.LastAsync(connection)), cancellationToken);
        if (MayBeDue(end, last?.Checkpoint, all) && !await database.WriteAsync(async connection => await TakeLeaseAsync(connection) && await rows.SignAsync(connection, all) >= 0, cancellationToken))
            return 0;
        return await CopyAsync(cancellationToken);
    }

    private bool MayBeDue(long end, AuditCheckpoint? last, bool all) =>
        last is null ? end > 0
        : end > last.Number ? all || end - last.Number >= AuditCheckpointRows.MostEntries || (time.GetUtcNow() - last.At).Duration() >= AuditCheckpointRows.Every
        : end > 0 && !last.Closes && time.GetUtcNow() - last.At >= AuditCheckpointRows.Every;

    private Task<bool> TakeLeaseAsync(DbConnection connection) => leases.TryTakeAsync(connection, Lease, Held);

    private async Task<int> CopyAsync(CancellationToken cancellationToken)
    {
        if (Fault is not null)
            await CompareAsync(cancellationToken);
        var missing = (await database.ReadAsync(connection => connection.QueryAsync<Line>(
            "select sequence, epoch, line as text from audit_checkpoints where sequence > @copied order by sequence", new { copied = _copied }), cancellationToken)).AsList();
        if (missing.Count == 0 || !await database.WriteAsync(TakeLeaseAsync, cancellationToken))
            return 0;
        foreach (var epoch in missing.GroupBy(line => line.Epoch))
        {
            try
            {
                _folder.Append(epoch.Key, epoch.Select(line => line.Text));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Fault = $"Checkpoints of the audit log cannot be written to Privacy:AuditCheckpoints '{_folder.Path}' ({exception.GetType().Name}); they wait in the store.";
                throw;
            }

            _copied = epoch.Last().Sequence;
        }

        Fault = null;
        return missing.Count;
    }

    // Where the folder ends, and whether it ends in this store's own history.
    private async Task CompareAsync(CancellationToken cancellationToken)
    {
        if (_folder.Last() is not { } last)
        {
            (_copied, Fault) = (0, null);
            return;
        }

        var (own, kept) = await database.ReadAsync(async connection => (
            await AuditCheckpointRows.LastAsync(connection),
            await connection.QuerySingleOrDefaultAsync<string>("select line from audit_checkpoints where sequence = @Sequence", new { last.Checkpoint.Sequence })), cancellationToken);
        var isOurs = own is not null && own.Checkpoint.Log == last.Checkpoint.Log && own.Checkpoint.Sequence >= last.Checkpoint.Sequence && (kept is null || kept == last.Text);
        (_copied, Fault) = isOurs
            ? (last.Checkpoint.Sequence, null)
            : (long.MaxValue, $"Privacy:AuditCheckpoints '{_folder.Path}' holds another history of the audit log than the store: run \"audit verify\". After the restore of a backup, name a new folder and keep this one.");
    }

    private sealed record Line(long Sequence, long Epoch, string Text);
}
