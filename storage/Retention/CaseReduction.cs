using System.Data.Common;
using System.Security.Cryptography;
using System.Text.Json;
using Dapper;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Retention;

/// <summary>Takes out of closed cases what their record does not need: first what was concluded of the customer, then their words.</summary>
internal sealed class CaseReduction(IDatabase database, SubjectVault vault, TimeProvider time)
{
    /// <summary>The declared store that this class reduces.</summary>
    public const string Store = "cases";

    private const int Batch = 100;

    /// <summary>Reduces what is due and returns how many rows changed.</summary>
    public async Task<int> RunAsync(StoredRecords store, KeptPart part, CancellationToken cancellationToken)
    {
        var reduced = (Expiry.Reduced)part.Expires;
        var due = $"{DueRows.Of(part, [])} and {DueRows.NotHeld(store)}";
        var when = new { now = time.Now(), before = time.Now() - (long)part.Rule.Kept.TotalMilliseconds };
        var changed = 0;
        while (true)
        {
            var rows = (await database.ReadAsync(connection => connection.QueryAsync<Row>(
                $"select t.reference, t.subject, t.sealed from cases t where {due} limit {Batch}", when), cancellationToken)).AsList();
            foreach (var row in rows)
            {
                var less = await ReduceAsync(row, part.Rule, cancellationToken);
                changed += await database.WriteAsync(connection => connection.ExecuteAsync(
                    $"update cases as t set sealed = @less, {reduced.NotedIn} = @now where t.reference = @Reference and {due}",
                    new { row.Reference, less, when.now, when.before }), cancellationToken);
            }

            if (rows.Count < Batch)
                return changed;
        }
    }

    private async Task<byte[]> ReduceAsync(Row row, RetentionRule rule, CancellationToken cancellationToken)
    {
        var context = SealContext.Case(row.Reference);
        try
        {
            // Of an erased person: nobody can open it, and readers know what that means.
            if (await vault.OpenAsync(row.Subject, row.Sealed, context, cancellationToken) is not { } json)
                return row.Sealed;
            var words = JsonSerializer.Deserialize<CaseWords>(json)!; // sealed by CaseWriter
            var kept = rule == RetentionRules.InferredSignals
                ? words with { Reason = "", Purpose = null, Care = null }
                : new CaseWords(words.Reason, Order: words.Order is { } order ? order with { Proof = "" } : null, Tried: words.Tried);
            return await vault.SealAsync(row.Subject, JsonSerializer.SerializeToUtf8Bytes(kept), context, cancellationToken);
        }
        catch (Exception exception) when (exception is CryptographicException or JsonException)
        {
            // It cannot be read by anyone, and it must not hold up what comes after it.
            return [];
        }
    }

    private sealed record Row(string Reference, string Subject, byte[] Sealed);
}
