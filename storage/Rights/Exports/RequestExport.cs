using Dapper;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>What the person asked for under the law.</summary>
internal sealed class RequestExport() : ExportedCategoryOf<RequestExport.Record>("rights_requests", Observed, RetentionRules.RightsRequests, "rights_requests")
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Record>> RecordsAsync(ExportReading reading, CancellationToken cancellationToken) =>
        [.. (await reading.Connection.QueryAsync<Row>(
                "select reference, kind, source, received_at, due_at, done_at, outcome from rights_requests where subject = @Subject order by received_at", new { reading.Subject }))
            .Select(row => new Record(row.Reference, row.Kind, row.Source, row.Received_At.ToTime(), row.Due_At.ToTime(), row.Done_At?.ToTime(), row.Outcome))];

    internal sealed record Record(string Reference, string Kind, string Source, DateTimeOffset ReceivedAt, DateTimeOffset DueAt, DateTimeOffset? DoneAt, string? Outcome);

    private sealed class Row
    {
        public string Reference { get; init; } = "";

        public string Kind { get; init; } = "";

        public string Source { get; init; } = "";

        public long Received_At { get; init; }

        public long Due_At { get; init; }

        public long? Done_At { get; init; }

        public string? Outcome { get; init; }
    }
}
