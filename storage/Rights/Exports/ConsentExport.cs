using Dapper;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Retention;
using EthicalBot.Privacy.Rights;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>What the person allowed or refused, with each receipt.</summary>
internal sealed class ConsentExport(SubjectVault vault) : ExportedCategoryOf<ConsentReceipt>("consent_proof", Provided, RetentionRules.ConsentProof, "consents")
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<ConsentReceipt>> RecordsAsync(ExportReading reading, CancellationToken cancellationToken)
    {
        var proof = ConsentStore.ProofOf(reading.Subject);
        var rows = await reading.Connection.QueryAsync<Row>("select id, sealed from consents where subject = @proof order by sequence", new { proof });
        var receipts = new List<ConsentReceipt>();
        foreach (var row in rows)
        {
            if (await vault.OpenAsync(proof, row.Sealed, SealContext.Consent(row.Id), cancellationToken) is { } plain)
                receipts.Add(ConsentStore.ReadReceipt(plain));
        }

        return receipts;
    }

    private sealed record Row(string Id, byte[] Sealed);
}
