using Dapper;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Storage;

/// <summary>The wrapped key of each person; destroying it erases everything sealed with it.</summary>
internal sealed class SubjectKeyStore(IDatabase database, TimeProvider time) : ISubjectKeyStore
{
    private const string Select = "select wrapped from subject_keys where subject = @subject";

    /// <inheritdoc/>
    public Task<byte[]?> FindAsync(string subject, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<byte[]?>(Select, new { subject }), cancellationToken);

    /// <inheritdoc/>
    public Task<byte[]> AddAsync(string subject, byte[] wrappedKey, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            await connection.ExecuteAsync(
                "insert into subject_keys (subject, wrapped, created_at) values (@subject, @wrappedKey, @now) on conflict (subject) do nothing",
                new { subject, wrappedKey, now = time.Now() });
            return await connection.QuerySingleAsync<byte[]>(Select, new { subject });
        }, cancellationToken);

    /// <inheritdoc/>
    public Task DestroyAsync(string subject, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            // Who erases asks IHolds first and explains; this is for a hold that was placed in between.
            if (await connection.ExecuteScalarAsync<long>("select count(*) from holds where subject = @subject and ended_at is null and until > @now", new { subject, now = time.Now() }) > 0)
                throw new InvalidOperationException("A legal hold stands on this person's data, so its key is not destroyed.");
            // State that cannot be read would still count as there, and every turn that begins anew would find itself in conflict with it.
            await connection.ExecuteAsync("delete from state where subject = @subject", new { subject });
            return await connection.ExecuteAsync("delete from subject_keys where subject = @subject", new { subject });
        }, cancellationToken);
}
