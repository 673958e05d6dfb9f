using System.Data.Common;
using System.Security.Cryptography;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Rights;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Rights;

/// <summary>Erases a person: the key and every row in one transaction, then what the disk still remembers.</summary>
internal sealed class PersonErasure(
    IDatabase database, SubjectVault vault, KeyRing keys, ErasurePlan plan, ProcessingRegister register, ConversationSignal signal, TimeProvider time) : IErasure
{
    private const int MostClearings = 40;
    private static readonly TimeSpan BetweenClearings = TimeSpan.FromMilliseconds(50);

    private readonly byte[] _tagKey = keys.Derive("erasure-certificate");
    private int _toClear;

    /// <inheritdoc/>
    public async Task<ErasureOutcome> EraseAsync(string subject, string reference, string actor, CancellationToken cancellationToken)
    {
        var conversations = await database.ReadAsync(connection => connection.QueryAsync<ConversationKey>(
            "select channel, id from conversations where subject = @subject", new { subject }), cancellationToken);
        var outcome = await database.WriteAsync(connection => EraseAsync(connection, subject, reference, actor), cancellationToken);
        if (outcome is not ErasureOutcome.Erased)
            return outcome;

        // What this process still has in memory; on another machine a key is kept for 30 seconds at most.
        await vault.EraseAsync(subject, cancellationToken);
        Interlocked.Exchange(ref _toClear, 1);
        await ClearDiskAsync(cancellationToken);
        foreach (var conversation in conversations)
            signal.Ring(conversation);
        return outcome;
    }

    /// <inheritdoc/>
    public async Task ClearDiskAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _toClear, 0) == 0)
            return;
        for (var tries = 0; tries < MostClearings; tries++)
        {
            if (await database.ForgetAsync(cancellationToken))
                return;
            await Task.Delay(BetweenClearings, time, cancellationToken);
        }

        // A long read holds the old pages; whoever looks next tries again.
        Interlocked.Exchange(ref _toClear, 1);
    }

    /// <inheritdoc/>
    public async Task<ErasureCertificate?> CertificateAsync(string reference, CancellationToken cancellationToken)
    {
        var row = await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<Row>(
            "select document, tag from erasures where reference = @reference", new { reference }), cancellationToken);
        return row is not null && CryptographicOperations.FixedTimeEquals(TagOf(row.Document), row.Tag) ? ErasureCertificate.Read(row.Document) : null;
    }

    private async Task<ErasureOutcome> EraseAsync(DbConnection connection, string subject, string reference, string actor)
    {
        var now = time.GetUtcNow();
        var held = await connection.QuerySingleOrDefaultAsync<long?>(
            "select max(until) from holds where subject = @subject and ended_at is null and until > @now", new { subject, now = time.Now() });
        if (held is { } until)
        {
            await AuditWriter.AppendAsync(connection, RightsAudit.Held(now, actor, subject, reference));
            await CloseRequestAsync(connection, reference, RightsRequestOutcome.Held);
            return new ErasureOutcome.Held(until.ToTime());
        }

        var erased = new SortedDictionary<string, long>(StringComparer.Ordinal);
        var keyDestroyed = false;
        foreach (var step in plan.Steps)
        {
            var rows = await connection.ExecuteAsync($"delete from {step.Table} where {step.Condition}", new { subject });
            keyDestroyed |= step.Table == "subject_keys" && rows > 0;
            if (rows > 0)
                erased[step.Category] = erased.GetValueOrDefault(step.Category) + rows;
        }

        if (erased.Count == 0)
        {
            await CloseRequestAsync(connection, reference, RightsRequestOutcome.NothingHeld);
            return new ErasureOutcome.NothingHeld();
        }

        // Nothing is done any more on the word of who is gone; and an objection would stand for ever: from now on its proof has an end like any other.
        await connection.ExecuteAsync(
            "update consents set ended_at = @now where subject = @proof and (ended_at is null or ended_at > @now)", new { proof = ConsentStore.ProofOf(subject), now = time.Now() });
        await AuditWriter.AppendAsync(connection, RightsAudit.Erased(now, actor, subject, reference));
        var certificate = new ErasureCertificate(reference, now, erased, await KeptAsync(connection, subject), keyDestroyed);
        var document = certificate.Canonical();
        await connection.ExecuteAsync(
            "insert into erasures (reference, at, document, tag) values (@reference, @now, @document, @tag)",
            new { reference, now = time.Now(), document, tag = TagOf(document) });
        await CloseRequestAsync(connection, reference, RightsRequestOutcome.Done);
        await connection.ExecuteAsync(
            "update rights_requests set subject = null, done_at = coalesce(done_at, @now), outcome = coalesce(outcome, 'nothingheld') where subject = @subject",
            new { subject, now = time.Now() });
        return new ErasureOutcome.Erased(certificate);
    }

    private Task<int> CloseRequestAsync(DbConnection connection, string reference, RightsRequestOutcome outcome) =>
        connection.ExecuteAsync(
            "update rights_requests set done_at = @now, outcome = @outcome where reference = @reference and done_at is null",
            new { reference, outcome = Spelling.Of(outcome), now = time.Now() });

    private async Task<IReadOnlyList<KeptAfterErasure>> KeptAsync(DbConnection connection, string subject)
    {
        var kept = new List<KeptAfterErasure>();
        foreach (var (table, reason) in ErasurePlan.Kept)
        {
            var count = table switch
            {
                "consents" => await connection.QuerySingleAsync<long>("select count(*) from consents where subject = @proof", new { proof = ConsentStore.ProofOf(subject) }),
                "rights_requests" => await connection.QuerySingleAsync<long>("select count(*) from rights_requests where subject = @subject", new { subject }),
                // Its lines are under a hash and found by reading all of them: that there are some is said, not how many.
                _ => 0,
            };
            if (count > 0 || table == "audit")
                kept.Add(new(register.Find(table)!.Kept[0].Rule.Category, reason, count, (int)register.Find(table)!.Kept[0].Rule.Kept.TotalDays)); // the plan's tables are declared
        }

        return kept;
    }

    private byte[] TagOf(byte[] document) => HMACSHA256.HashData(_tagKey, document);

    private sealed record Row(byte[] Document, byte[] Tag);
}
