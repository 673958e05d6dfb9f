using Dapper;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>What the person asked of people: the cases, without who at the desk has them.</summary>
internal sealed class CaseExport() : ExportedCategoryOf<CaseExport.Record>("message_for_person", Provided, RetentionRules.MessageForPerson, "cases")
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Record>> RecordsAsync(ExportReading reading, CancellationToken cancellationToken)
    {
        var rows = await reading.Connection.QueryAsync<Row>(
            """
            select reference, channel, conversation, kind, state, language, opened_at, closed_at, outcome, sealed from cases where subject = @Subject order by opened_at
            """,
            new { reading.Subject });
        var records = new List<Record>();
        foreach (var row in rows)
        {
            var words = await reading.OpenAsync<CaseWords>(row.Sealed, SealContext.Case(row.Reference), cancellationToken);
            foreach (var own in new[] { words?.Message, words?.ContactWay, words?.ContactTime, words?.Order?.Number, words?.Order?.Proof })
                reading.NoteOwnWords(own);
            records.Add(new(
                row.Reference, row.Channel, row.Conversation, row.Kind, row.State, row.Language, row.Opened_At.ToTime(), row.Closed_At?.ToTime(), row.Outcome,
                words?.Message, words?.ContactWay, words?.ContactTime, words?.Order?.Number, words?.Order?.Proof, words?.Order?.ProvedAt,
                [.. (words?.Tried ?? []).Select(tried => new Step(tried.What, tried.Order, tried.At))]));
        }

        return records;
    }

    internal sealed record Record(
        string Reference, string Channel, string Conversation, string Kind, string State, string Language, DateTimeOffset OpenedAt, DateTimeOffset? ClosedAt, string? Outcome,
        string? Message, string? ContactWay, string? ContactTime, string? Order, string? OrderProof, DateTimeOffset? OrderProvedAt, IReadOnlyList<Step> Tried);

    internal sealed record Step(string What, string? Order, DateTimeOffset At);

    private sealed class Row
    {
        public string Reference { get; init; } = "";

        public string Channel { get; init; } = "";

        public string Conversation { get; init; } = "";

        public string Kind { get; init; } = "";

        public string State { get; init; } = "";

        public string Language { get; init; } = "";

        public long Opened_At { get; init; }

        public long? Closed_At { get; init; }

        public string? Outcome { get; init; }

        public byte[] Sealed { get; init; } = [];
    }
}
