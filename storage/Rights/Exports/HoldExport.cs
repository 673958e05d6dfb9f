using Dapper;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>Whether the person's data is held back from deletion, and until when; who placed the hold is the company's to know.</summary>
internal sealed class HoldExport() : ExportedCategoryOf<HoldExport.Record>("legal_holds", Observed, RetentionRules.LegalHolds, "holds")
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Record>> RecordsAsync(ExportReading reading, CancellationToken cancellationToken) =>
        [.. (await reading.Connection.QueryAsync<Row>("select placed_at, until, ended_at from holds where subject = @Subject order by placed_at", new { reading.Subject }))
            .Select(row => new Record(row.Placed_At.ToTime(), row.Until.ToTime(), row.Ended_At?.ToTime()))];

    internal sealed record Record(DateTimeOffset PlacedAt, DateTimeOffset Until, DateTimeOffset? EndedAt);

    private sealed class Row
    {
        public long Placed_At { get; init; }

        public long Until { get; init; }

        public long? Ended_At { get; init; }
    }
}
