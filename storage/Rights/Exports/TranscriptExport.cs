using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>The conversation without personal data, as agents and the company's checks read it.</summary>
internal sealed class TranscriptExport() : ExportedCategoryOf<TranscriptExport.Record>("redacted_transcript", Observed, RetentionRules.RedactedTranscript, "transcript")
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Record>> RecordsAsync(ExportReading reading, CancellationToken cancellationToken)
    {
        var rows = await reading.Connection.QueryAsync<Row>(
            "select channel, conversation, activity_id, at, speaker, name, sensitive, sealed from transcript where subject = @Subject order by at, sequence", new { reading.Subject });
        var records = new List<Record>();
        foreach (var row in rows)
        {
            var text = await reading.OpenTextAsync(row.Sealed, SealContext.Transcript(new ConversationKey(row.Channel, row.Conversation), row.Activity_Id), cancellationToken);
            if (text is not null)
                records.Add(new(row.Channel, row.Conversation, row.At.ToTime(), row.Speaker, row.Name, text.Value, [.. text.Found.Select(found => found.ToString())], row.Sensitive == 1));
        }

        return records;
    }

    internal sealed record Record(
        string Channel, string Conversation, DateTimeOffset At, string Speaker, string? Name, string Text, IReadOnlyList<string> RemovedClasses, bool SpecialCategory);

    private sealed class Row
    {
        public string Channel { get; init; } = "";

        public string Conversation { get; init; } = "";

        public string Activity_Id { get; init; } = "";

        public long At { get; init; }

        public string Speaker { get; init; } = "";

        public string? Name { get; init; }

        public long Sensitive { get; init; }

        public byte[] Sealed { get; init; } = [];
    }
}
