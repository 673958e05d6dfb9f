using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Rights;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Rights;

/// <summary>Exports that wait to be fetched: sealed, found by the hash of a secret that is kept nowhere.</summary>
internal sealed class ExportFileStore(IDatabase database, SubjectVault vault, TimeProvider time) : IExportFiles
{
    private const int SecretLength = 32;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    /// <inheritdoc/>
    public async Task<(string Secret, DateTimeOffset ExpiresAt)> KeepAsync(string subject, string language, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretLength));
        var (hash, expires) = (HashOf(secret), time.GetUtcNow() + Lifetime);
        var bytes = await vault.SealAsync(subject, content, SealContext.Export(hash), cancellationToken);
        await database.WriteAsync(async connection =>
        {
            // One at a time: an older one that was never fetched is of no more use.
            await connection.ExecuteAsync("delete from exports where subject = @subject", new { subject });
            await AuditWriter.AppendAsync(connection, RightsAudit.Exported(time.GetUtcNow(), subject));
            return await connection.ExecuteAsync(
                "insert into exports (hash, subject, language, sealed, made_at, expires_at) values (@hash, @subject, @language, @bytes, @now, @expires)",
                new { hash, subject, language, bytes, now = time.Now(), expires = expires.ToUnixTimeMilliseconds() });
        }, cancellationToken);
        return (secret, expires);
    }

    /// <inheritdoc/>
    public Task<string?> LanguageOfAsync(string secret, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<string?>(
            "select language from exports where hash = @hash and expires_at > @now", new { hash = HashOf(secret), now = time.Now() }), cancellationToken);

    /// <inheritdoc/>
    public async Task<byte[]?> TakeAsync(string secret, CancellationToken cancellationToken)
    {
        var hash = HashOf(secret);
        // Deleted in the statement that reads it: of two who ask at once, one gets it.
        var row = await database.WriteAsync(async connection =>
        {
            var taken = await connection.QuerySingleOrDefaultAsync<Row>(
                "delete from exports where hash = @hash and expires_at > @now returning subject, sealed", new { hash, now = time.Now() });
            if (taken is not null)
                await AuditWriter.AppendAsync(connection, RightsAudit.Fetched(time.GetUtcNow(), taken.Subject));
            return taken;
        }, cancellationToken);
        return row is null ? null : await vault.OpenAsync(row.Subject, row.Sealed, SealContext.Export(hash), cancellationToken);
    }

    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private sealed class Row
    {
        public string Subject { get; init; } = "";

        public byte[] Sealed { get; init; } = [];
    }
}
