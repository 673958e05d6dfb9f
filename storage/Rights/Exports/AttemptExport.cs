using Dapper;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>Tries at what is guarded.</summary>
internal sealed class AttemptExport() : ExportedCategoryOf<AttemptExport.Record>("attempt_counters", Observed, RetentionRules.AttemptCounters, "attempts")
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Record>> RecordsAsync(ExportReading reading, CancellationToken cancellationToken) =>
        [.. (await reading.Connection.QueryAsync<Row>($"select bucket, at from attempts where {SubjectRows.Attempts} order by at", new { subject = reading.Subject }))
            .Select(row => new Record(row.Bucket, row.At.ToTime()))];

    internal sealed record Record(string Counter, DateTimeOffset At);

    private sealed record Row(string Bucket, long At);
}
