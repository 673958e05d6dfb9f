using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Turns;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>What was concluded about the person: intents with their confidence, signals with their scores, whether words were sensitive, why a person was needed and how to take that up.</summary>
internal sealed class InferenceExport() : ExportedCategoryOf<InferenceExport.Record>("inferred_signals", Inferred, RetentionRules.InferredSignals, "transcript", "cases")
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Record>> RecordsAsync(ExportReading reading, CancellationToken cancellationToken)
    {
        var lines = await reading.Connection.QueryAsync<Line>(
            "select channel, conversation, activity_id, at, intent, confidence, signals, sensitive from transcript where subject = @Subject and (intent is not null or signals is not null or sensitive = 1) order by at, sequence", new { reading.Subject });
        var records = new List<Record>();
        foreach (var line in lines)
        {
            if (line.Intent is not null)
                records.Add(new(line.Conversation, line.At.ToTime(), "intent", line.Intent, line.Confidence));
            foreach (var signal in await SignalsAsync(reading, line, cancellationToken))
                records.Add(new(line.Conversation, line.At.ToTime(), "signal", signal.Name, signal.Score));
            if (line.Sensitive == 1)
                records.Add(new(line.Conversation, line.At.ToTime(), "special_category", "true", null));
        }

        var cases = await reading.Connection.QueryAsync<Case>("select reference, conversation, opened_at, sealed from cases where subject = @Subject order by opened_at", new { reading.Subject });
        foreach (var one in cases)
        {
            if (await reading.OpenAsync<CaseWords>(one.Sealed, SealContext.Case(one.Reference), cancellationToken) is { } words)
            {
                records.Add(new(one.Conversation, one.Opened_At.ToTime(), "reason_for_a_person", words.Reason, null));
                if (words.Purpose is { } purpose)
                    records.Add(new(one.Conversation, one.Opened_At.ToTime(), "purpose_of_case", purpose.ToString(), null));
                records.AddRange((words.Care ?? []).Select(note => new Record(one.Conversation, note.At, "care_advice", note.What, null)));
            }
        }

        return records;
    }

    private static async Task<IReadOnlyList<RaisedSignal>> SignalsAsync(ExportReading reading, Line line, CancellationToken cancellationToken) =>
        line.Signals is null ? []
            : await reading.OpenAsync<List<RaisedSignal>>(line.Signals, SealContext.Signals(new ConversationKey(line.Channel, line.Conversation), line.Activity_Id), cancellationToken) ?? [];

    internal sealed record Record(string Conversation, DateTimeOffset At, string Kind, string Value, double? Confidence);

    private sealed class Line
    {
        public string Channel { get; init; } = "";

        public string Conversation { get; init; } = "";

        public string Activity_Id { get; init; } = "";

        public long At { get; init; }

        public string? Intent { get; init; }

        public double? Confidence { get; init; }

        public byte[]? Signals { get; init; }

        public long Sensitive { get; init; }
    }

    private sealed record Case(string Reference, string Conversation, long Opened_At, byte[] Sealed);
}
