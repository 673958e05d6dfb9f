using Dapper;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Storage;

/// <summary>The wrapped key of each person; destroying it erases everything sealed with it.</summary>
internal sealed class SubjectKeyStore(IDatabase database, TimeProvider time) : ISubjectKeyStore
{
    private const string Select = "select subject, version, wrapped from subject_keys";

    /// <inheritdoc/>
    public async Task<WrappedKey?> FindAsync(string subject, CancellationToken cancellationToken) =>
        (await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<Row?>($"{Select} where subject = @subject", new { subject }), cancellationToken))?.Key;

    /// <inheritdoc/>
    public Task<WrappedKey> AddAsync(string subject, WrappedKey wrappedKey, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            await connection.ExecuteAsync(
                "insert into subject_keys (subject, version, wrapped, created_at) values (@subject, @Version, @Bytes, @now) on conflict (subject) do nothing",
                new { subject, wrappedKey.Version, wrappedKey.Bytes, now = time.Now() });
            return (await connection.QuerySingleAsync<Row>($"{Select} where subject = @subject", new { subject })).Key;
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

    /// <inheritdoc/>
    public async Task<IReadOnlyList<(string Subject, WrappedKey Key)>> NotOfVersionAsync(long version, int most, CancellationToken cancellationToken) =>
        [.. (await database.ReadAsync(connection => connection.QueryAsync<Row>($"{Select} where version <> @version limit @most", new { version, most }), cancellationToken))
            .Select(row => (row.Subject, row.Key))];

    /// <inheritdoc/>
    public Task<int> ReplaceAsync(IReadOnlyList<(string Subject, WrappedKey Old, WrappedKey New)> keys, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            var replaced = 0;
            foreach (var (subject, old, fresh) in keys)
            {
                replaced += await connection.ExecuteAsync(
                    "update subject_keys set version = @Version, wrapped = @Bytes where subject = @subject and version = @oldVersion and wrapped = @oldBytes",
                    new { subject, fresh.Version, fresh.Bytes, oldVersion = old.Version, oldBytes = old.Bytes });
            }

            return replaced;
        }, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<long, long>> CountByVersionAsync(CancellationToken cancellationToken) =>
        (await database.ReadAsync(connection => connection.QueryAsync<(long Version, long Count)>("select version, count(*) from subject_keys group by version"), cancellationToken))
        .ToDictionary(row => row.Version, row => row.Count);

    private sealed record Row(string Subject, long Version, byte[] Wrapped)
    {
        public WrappedKey Key => new(Version, Wrapped);
    }
}
