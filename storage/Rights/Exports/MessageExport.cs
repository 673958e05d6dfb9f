using System.Text.Json.Nodes;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Privacy.Retention;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>The messages of one direction, as they were sent: what the person wrote is theirs to take along, what they were told is not.</summary>
internal sealed class MessageExport(bool sent) : ExportedCategoryOf<MessageExport.Record>(
    sent ? "messages_sent" : "messages_received", sent ? Provided : Observed, RetentionRules.Mailbox, "mailbox", "inbox", "outbox")
{
    private static readonly JsonSerializerSettings Wire = new() { DateParseHandling = DateParseHandling.None };

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Record>> RecordsAsync(ExportReading reading, CancellationToken cancellationToken)
    {
        var rows = await reading.Connection.QueryAsync<Row>(
            """
            select m.channel, m.conversation, m.id, m.at, m.sealed, i.state as incoming, o.state as outgoing from mailbox m
            join conversations c on c.channel = m.channel and c.id = m.conversation
            left join inbox i on i.channel = m.channel and i.conversation = m.conversation and i.activity_id = m.id
            left join outbox o on o.channel = m.channel and o.conversation = m.conversation and o.activity_id = m.id
            where c.subject = @Subject order by m.at, m.position
            """,
            new { reading.Subject });
        var records = new List<Record>();
        foreach (var row in rows.Where(row => row.Outgoing is null == sent))
        {
            var key = new ConversationKey(row.Channel, row.Conversation);
            if (await reading.OpenAsync(row.Sealed, SealContext.Mailbox(key, row.Id), cancellationToken) is not { } json
                || JsonConvert.DeserializeObject<Activity>(json, Wire) is not { } activity)
                continue;
            if (sent)
                reading.NoteOwnWords(activity.Text);
            records.Add(new(
                row.Channel, row.Conversation, row.Id, row.At.ToTime(), activity.Type ?? "", sent ? "you" : activity.From?.Name ?? "assistant", activity.Text,
                activity.Name, AsNode(activity.Value), [.. (activity.Attachments ?? []).Select(file => new Attached(file.ContentType, file.Name, AsNode(file.Content)))],
                row.Outgoing ?? row.Incoming ?? "kept"));
        }

        return records;
    }

    private static JsonNode? AsNode(object? value) => value is null ? null : JsonNode.Parse(JToken.FromObject(value).ToString(Formatting.None));

    internal sealed record Record(
        string Channel, string Conversation, string Id, DateTimeOffset At, string Type, string From, string? Text, string? Name, JsonNode? Value, IReadOnlyList<Attached> Attachments, string State);

    internal sealed record Attached(string? ContentType, string? Name, JsonNode? Content);

    private sealed class Row
    {
        public string Channel { get; init; } = "";

        public string Conversation { get; init; } = "";

        public string Id { get; init; } = "";

        public long At { get; init; }

        public byte[] Sealed { get; init; } = [];

        public string? Incoming { get; init; }

        public string? Outgoing { get; init; }
    }
}
