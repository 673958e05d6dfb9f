using System.Text.Json;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Answers;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>The answers from articles: what was asked, what was told and from which sources, whether somebody doubted it, and what became of that.</summary>
internal sealed class AnswerExport() : ExportedCategoryOf<AnswerExport.Record>("answer_evidence", Observed, RetentionRules.AnswerEvidence, "answers", "answer_reviews")
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Record>> RecordsAsync(ExportReading reading, CancellationToken cancellationToken)
    {
        var rows = await reading.Connection.QueryAsync<Row>(
            """
            select a.channel, a.conversation, a.activity_id, a.at, a.question, a.evidence, a.corrected_at, r.id as review, r.at as doubted_at, r.why, r.wrong, r.correction
            from answers a left join answer_reviews r on r.channel = a.channel and r.conversation = a.conversation and r.activity_id = a.activity_id
            where a.subject = @Subject order by a.at, a.activity_id
            """,
            new { reading.Subject });
        var records = new List<Record>();
        foreach (var row in rows)
        {
            var conversation = new ConversationKey(row.Channel, row.Conversation);
            if (await reading.OpenTextAsync(row.Question, SealContext.Question(conversation, row.Activity_Id), cancellationToken) is not { } question
                || await reading.OpenAsync<AnswerEvidence>(row.Evidence, SealContext.Evidence(conversation, row.Activity_Id), cancellationToken) is not { } evidence)
                continue;
            records.Add(new(
                row.Channel, row.Conversation, row.At.ToTime(), question.Value, evidence.Outcome, evidence.Confidence,
                [.. evidence.Sentences.Where(sentence => sentence.Sent).Select(sentence => sentence.Text)],
                [.. evidence.Sources.Select(source => $"{source.Language}/{source.Slug}@{source.Version}")],
                row.Doubted_At?.ToTime(), await WordsAsync(reading, row.Why, SealContext.Doubt(row.Review ?? ""), cancellationToken), row.Wrong is null ? null : row.Wrong == 1,
                await WordsAsync(reading, row.Correction, SealContext.Correction(row.Review ?? ""), cancellationToken), row.Corrected_At?.ToTime()));
        }

        return records;
    }

    private static async Task<string?> WordsAsync(ExportReading reading, byte[]? words, string context, CancellationToken cancellationToken) =>
        words is null ? null : (await reading.OpenTextAsync(words, context, cancellationToken))?.Value;

    internal sealed record Record(
        string Channel, string Conversation, DateTimeOffset At, string Question, string Outcome, double Confidence, string[] Told, string[] Sources, DateTimeOffset? DoubtedAt, string? DoubtedWhy, bool? JudgedWrong,
        string? Correction, DateTimeOffset? CorrectedAt);

    private sealed class Row
    {
        public string Channel { get; init; } = "";

        public string Conversation { get; init; } = "";

        public string Activity_Id { get; init; } = "";

        public long At { get; init; }

        public byte[] Question { get; init; } = [];

        public byte[] Evidence { get; init; } = [];

        public long? Doubted_At { get; init; }

        public string? Review { get; init; }

        public byte[]? Why { get; init; }

        public long? Wrong { get; init; }

        public byte[]? Correction { get; init; }

        public long? Corrected_At { get; init; }
    }
}
