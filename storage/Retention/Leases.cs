using System.Data.Common;
using Dapper;

namespace EthicalBot.Storage.Retention;

/// <summary>What one process at a time does for all: a row in the store says which, and until when should it die.</summary>
internal sealed class Leases(IDatabase database, TimeProvider time)
{
    private readonly string _me = Guid.NewGuid().ToString("n");

    /// <summary>Takes or renews it; false while another process has it.</summary>
    public Task<bool> TryTakeAsync(string name, TimeSpan length, CancellationToken cancellationToken) =>
        database.WriteAsync(connection => TryTakeAsync(connection, name, length), cancellationToken);

    /// <summary>The same within the caller's transaction.</summary>
    public async Task<bool> TryTakeAsync(DbConnection connection, string name, TimeSpan length) =>
        await connection.ExecuteAsync(
            """
            insert into leases as l (name, holder, until) values (@name, @_me, @until)
            on conflict (name) do update set holder = excluded.holder, until = excluded.until where l.holder = excluded.holder or l.until <= @now
            """,
            new { name, _me, until = time.Now() + (long)length.TotalMilliseconds, now = time.Now() }) > 0;

    /// <summary>Gives it back.</summary>
    public Task GiveBackAsync(string name, CancellationToken cancellationToken) =>
        database.WriteAsync(connection => connection.ExecuteAsync("delete from leases where name = @name and holder = @_me", new { name, _me }), cancellationToken);
}
