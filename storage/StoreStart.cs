using Dapper;
using EthicalBot.Storage.Register;
using EthicalBot.Storage.Sqlite;
using Microsoft.Extensions.Hosting;

namespace EthicalBot.Storage;

/// <summary>Makes this process the one that serves the store, checks that all it keeps is declared, and frees what a killed one still held.</summary>
internal sealed class StoreStart(IDatabase database, StorePath path, RegisterCheck register) : IHostedService, IDisposable
{
    private SqliteStoreLock? _lock;

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _lock = SqliteStoreLock.Take(path.Value);
        await register.RunAsync(cancellationToken);
        // A process that was killed after an erasure has left its log behind.
        await database.ForgetAsync(cancellationToken);
        await database.WriteAsync(connection => connection.ExecuteAsync(
            "update conversations set holder = null, held_until = 0 where held_until > 0"), cancellationToken);
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => _lock?.Dispose();
}
