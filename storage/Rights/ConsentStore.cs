using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dapper;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Rights;
using EthicalBot.Storage.Notices;
using EthicalBot.Storage.Personalisation;

namespace EthicalBot.Storage.Rights;

/// <summary>Receipts, sealed with a key of their own: the proof that a person decided outlives the erasure of all else about them.</summary>
internal sealed class ConsentStore(IDatabase database, SubjectVault vault, TimeProvider time) : IConsents
{
    private const string Latest =
        "select given, at, ended_at, id from consents where subject = @subject and purpose = @purpose order by sequence desc limit 1";

    /// <summary>Under whose key a person's receipts are sealed.</summary>
    public static string ProofOf(string subject) => "proof/" + subject;

    /// <inheritdoc/>
    public async Task<bool> AllowsAsync(string subject, ConsentPurpose purpose, CancellationToken cancellationToken)
    {
        var latest = await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<Row>(
            Latest, new { subject = ProofOf(subject), purpose = purpose.Key }), cancellationToken);
        return IsAllowed(purpose, latest);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ConsentState>> CurrentAsync(string subject, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<ConsentState>>(async connection =>
        {
            var states = new List<ConsentState>();
            foreach (var purpose in ConsentPurposes.All)
            {
                var latest = await connection.QuerySingleOrDefaultAsync<Row>(Latest, new { subject = ProofOf(subject), purpose = purpose.Key });
                states.Add(new(purpose, IsAllowed(purpose, latest), latest?.At.ToTime(), latest is { Given: 1 } ? latest.Ended_At?.ToTime() : null, latest?.Id));
            }

            return states;
        }, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ConsentReceipt>> ReceiptsAsync(string subject, CancellationToken cancellationToken)
    {
        var proof = ProofOf(subject);
        var rows = await database.ReadAsync(connection => connection.QueryAsync<SealedRow>(
            "select id, sealed from consents where subject = @proof order by sequence", new { proof }), cancellationToken);
        var receipts = new List<ConsentReceipt>();
        foreach (var row in rows)
        {
            if (await vault.OpenAsync(proof, row.Sealed, SealContext.Consent(row.Id), cancellationToken) is { } json)
                receipts.Add(ReadReceipt(json));
        }

        return receipts;
    }

    /// <inheritdoc/>
    public Task<ConsentReceipt> GiveAsync(string subject, ConsentPurpose purpose, ConsentNotice notice, CancellationToken cancellationToken) =>
        DecideAsync(subject, purpose, given: true, notice, cancellationToken);

    /// <inheritdoc/>
    public Task<ConsentReceipt> WithdrawAsync(string subject, ConsentPurpose purpose, ConsentNotice notice, CancellationToken cancellationToken) =>
        DecideAsync(subject, purpose, given: false, notice, cancellationToken);

    /// <summary>Seals a receipt, and returns what a transaction then writes.</summary>
    public async Task<(Func<DbConnection, Task> Write, ConsentReceipt Receipt)> PrepareAsync(
        string subject, ConsentPurpose purpose, bool given, ConsentNotice notice, CancellationToken cancellationToken)
    {
        var (proof, now) = (ProofOf(subject), time.GetUtcNow());
        var before = await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<Row>(Latest, new { subject = proof, purpose = purpose.Key }), cancellationToken);
        var receipt = ReceiptOf(purpose, given, notice, now, given || before is not { Given: 1 } ? null : before.Id);
        var bytes = await vault.SealAsync(proof, JsonSerializer.SerializeToUtf8Bytes(receipt), SealContext.Consent(receipt.ReceiptId), cancellationToken);
        // An objection stands until it is taken back; all else has an end that is known.
        long? end = given ? (receipt.Termination ?? now).ToUnixTimeMilliseconds() : purpose.AllowedUnasked ? null : now.ToUnixTimeMilliseconds();
        return (async connection =>
        {
            // Only when it ended is noted on the row before; the receipt itself is never touched.
            await connection.ExecuteAsync(
                "update consents set ended_at = @at where subject = @proof and purpose = @Key and (ended_at is null or ended_at > @at)",
                new { proof, purpose.Key, at = now.ToUnixTimeMilliseconds() });
            await connection.ExecuteAsync(
                """
                insert into consents (id, subject, sequence, purpose, given, at, ended_at, sealed)
                values (@ReceiptId, @proof, (select coalesce(max(sequence), 0) + 1 from consents where subject = @proof), @Key, @given, @at, @end, @bytes)
                """,
                new { receipt.ReceiptId, proof, purpose.Key, given = given ? 1 : 0, at = now.ToUnixTimeMilliseconds(), end, bytes });
            if (given)
                return;
            // What only the consent allowed to keep goes with it.
            await FollowingStore.EndAsync(connection, subject, purpose.Key);
            if (purpose == ConsentPurposes.Personalisation)
                await PreferenceStore.EndAsync(connection, subject);
        }, receipt);
    }

    /// <summary>Reads what was sealed.</summary>
    public static ConsentReceipt ReadReceipt(byte[] json) => JsonSerializer.Deserialize<ConsentReceipt>(json)!; // sealed by PrepareAsync

    private async Task<ConsentReceipt> DecideAsync(string subject, ConsentPurpose purpose, bool given, ConsentNotice notice, CancellationToken cancellationToken)
    {
        var (write, receipt) = await PrepareAsync(subject, purpose, given, notice, cancellationToken);
        await database.WriteAsync(async connection =>
        {
            await write(connection);
            return 0;
        }, cancellationToken);
        return receipt;
    }

    private bool IsAllowed(ConsentPurpose purpose, Row? latest) => latest switch
    {
        null => purpose.AllowedUnasked,
        { Given: 0 } => false,
        // A consent that has ended by itself must be asked for again; an objection that was taken back has no end.
        _ => purpose.AllowedUnasked || latest.Ended_At > time.Now(),
    };

    private static ConsentReceipt ReceiptOf(ConsentPurpose purpose, bool given, ConsentNotice notice, DateTimeOffset now, string? withdraws) => new(
        Guid.CreateVersion7().ToString("n"),
        ConsentReceipt.CurrentVersion,
        notice.Jurisdiction,
        now,
        notice.Method,
        notice.Language,
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(notice.Text))),
        notice.Version,
        notice.Controller,
        purpose.Key,
        purpose.Category,
        purpose.LegalBasis,
        purpose.AllowedUnasked ? (given ? "objection_ended" : "objection") : "explicit",
        given,
        given && purpose.Lasts is { } lasts ? now + lasts : null,
        purpose.ThirdParties,
        purpose.Data,
        purpose.Sensitive,
        given ? null : now,
        withdraws);

    private sealed class Row
    {
        public long Given { get; init; }

        public long At { get; init; }

        public long? Ended_At { get; init; }

        public string Id { get; init; } = "";
    }

    private sealed record SealedRow(string Id, byte[] Sealed);
}
