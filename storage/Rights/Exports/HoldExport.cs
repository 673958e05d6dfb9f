using Dapper;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>Whether the person's data is held back from deletion, and until when; who placed the hold is the company's to know.</summary>
internal sealed class HoldExport() : ExportedCategoryOf<HoldExport.Record>("legal_holds", Observed, RetentionRules.LegalHolds, "holds")
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Record>> RecordsAsync(ExportReading reading, CancellationToken cancellationToken)
    {
        var rows = await reading.Connection.QueryAsync<Row>("select id, placed_at, until, ended_at, sealed from holds where subject = @Subject order by placed_at", new { reading.Subject });
        var records = new List<Record>();
        foreach (var row in rows)
        {
            var reason = await reading.OpenTextAsync(row.Sealed, SealContext.Hold(row.Id), cancellationToken);
            records.Add(new(row.Placed_At.ToTime(), row.Until.ToTime(), row.Ended_At?.ToTime(), reason is null ? null : reading.WithoutOthers(reason.Value)));
        }

        return records;
    }

    internal sealed record Record(DateTimeOffset PlacedAt, DateTimeOffset Until, DateTimeOffset? EndedAt, string? Reason);

    private sealed class Row
    {
        public string Id { get; init; } = "";

        public byte[] Sealed { get; init; } = [];

        public long Placed_At { get; init; }

        public long Until { get; init; }

        public long? Ended_At { get; init; }
    }
}
