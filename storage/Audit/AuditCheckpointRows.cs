using System.Data.Common;
using Dapper;
using EthicalBot.Privacy.Audit.Checkpoints;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Storage.Audit;

/// <summary>Signs what is due, within the caller's transaction: so no two nodes sign the same number differently.</summary>
internal sealed class AuditCheckpointRows(KeyRing keys, TimeProvider time) : IDisposable
{
    /// <summary>How many entries are signed together at most, and how old the last signature becomes while there are new ones.</summary>
    public const int MostEntries = 1000;
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    /// <summary>How long an epoch is: its first entry stays that much longer than its rule, so it is a part of the day within which what is due must go.</summary>
    public static readonly TimeSpan EpochLength = TimeSpan.FromHours(12);

    // No more at once, so that other writes are not kept waiting by a log that was never signed before.
    private const int MostAtOnce = 100;

    private AuditSigner? _signer;

    /// <summary>The key of this store, made when there is none.</summary>
    public async Task<AuditSigner> SignerAsync(DbConnection connection)
    {
        if (_signer is not null)
            return _signer;
        if (await connection.QuerySingleOrDefaultAsync<KeyRow>("select id, sealed from audit_keys order by at desc, id limit 1") is { } row)
            return _signer = AuditSigner.Open(row.Id, row.Sealed, keys);
        var made = AuditSigner.Create();
        // Not remembered: the transaction may be undone.
        await connection.ExecuteAsync(
            "insert into audit_keys (id, sealed, public_key, at) values (@Id, @sealedKey, @PublicKey, @now)", new { made.Id, sealedKey = made.Seal(keys), made.PublicKey, now = time.Now() });
        return made;
    }

    /// <summary>Signs what is due; with <paramref name="all"/> what is young too. Returns how many checkpoints it made.</summary>
    public async Task<int> SignAsync(DbConnection connection, bool all)
    {
        var last = await LastAsync(connection);
        var made = 0;
        while (made < MostAtOnce && await NextAsync(connection, last, all) is { } next)
        {
            var signer = await SignerAsync(connection);
            last = AuditCheckpointLine.Sign(next with { Key = signer.Id }, signer);
            await InsertAsync(connection, last);
            made++;
        }

        return made;
    }

    /// <inheritdoc/>
    public void Dispose() => _signer?.Dispose();

    /// <summary>The newest checkpoint of the store; null when there is none.</summary>
    public static async Task<AuditCheckpointLine?> LastAsync(DbConnection connection) =>
        await connection.QuerySingleOrDefaultAsync<string>("select line from audit_checkpoints order by sequence desc limit 1") is not { } text ? null
        : AuditCheckpointLine.Read(text) ?? throw new InvalidDataException("The newest checkpoint in the store cannot be read. Run \"audit verify\".");

    private async Task<AuditCheckpoint?> NextAsync(DbConnection connection, AuditCheckpointLine? before, bool all)
    {
        var last = before?.Checkpoint;
        var signed = last?.Number ?? 0;
        if (await connection.QuerySingleOrDefaultAsync<Entry>("select number, at, hash from audit order by number desc limit 1") is not { } end || end.Number < signed)
            return null;
        var first = last is null ? await connection.ExecuteScalarAsync<long>("select min(number) from audit") : last.Closes ? last.Number + 1 : last.First;
        if (end.Number < first || await AtAsync(connection, first) is not { } begun)
            return null;

        var now = time.Now();
        var waiting = end.Number - Math.Max(signed, first - 1);
        var isOld = now - begun.At >= EpochLength.TotalMilliseconds;
        // Either way, should the clock have been put back.
        var isTime = last is null || (time.GetUtcNow() - last.At).Duration() >= Every;
        if (waiting < MostEntries && !isOld && (waiting == 0 || !(isTime || all)))
            return null;

        var target = waiting <= MostEntries ? end : (await AtAsync(connection, Math.Max(signed, first - 1) + MostEntries)) ?? end;
        var closes = target.At - begun.At >= EpochLength.TotalMilliseconds || (isOld && target.Number == end.Number);
        var youngest = closes ? await connection.ExecuteScalarAsync<long>("select max(at) from audit where number between @first and @Number", new { first, target.Number }) : target.At;
        return new(
            last?.Log ?? Guid.NewGuid().ToString("n"), (last?.Sequence ?? 0) + 1, last is null ? 1 : last.Closes ? last.Epoch + 1 : last.Epoch, first,
            target.Number, Convert.ToHexStringLower(target.Hash), youngest.ToTime(), now.ToTime(), closes, Key: "", before?.Digest ?? "");
    }

    private static Task<Entry?> AtAsync(DbConnection connection, long number) =>
        connection.QuerySingleOrDefaultAsync<Entry?>("select number, at, hash from audit where number = @number", new { number });

    private static Task<int> InsertAsync(DbConnection connection, AuditCheckpointLine line) => connection.ExecuteAsync(
        "insert into audit_checkpoints (sequence, epoch, first, number, closes, entry_at, at, line) values (@Sequence, @Epoch, @First, @Number, @closes, @entryAt, @at, @Text)",
        new
        {
            line.Checkpoint.Sequence,
            line.Checkpoint.Epoch,
            line.Checkpoint.First,
            line.Checkpoint.Number,
            closes = line.Checkpoint.Closes ? 1 : 0,
            entryAt = line.Checkpoint.EntryAt.ToUnixTimeMilliseconds(),
            at = line.Checkpoint.At.ToUnixTimeMilliseconds(),
            line.Text,
        });

    private sealed record Entry(long Number, long At, byte[] Hash);

    private sealed record KeyRow(string Id, byte[] Sealed);
}
