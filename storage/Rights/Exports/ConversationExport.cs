using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;
using EthicalBot.Privacy.Retention;
using Newtonsoft.Json;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>The conversations, without their messages.</summary>
internal sealed class ConversationExport() : ExportedCategoryOf<ConversationExport.Record>("conversations", Observed, RetentionRules.Mailbox, "conversations")
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Record>> RecordsAsync(ExportReading reading, CancellationToken cancellationToken)
    {
        var rows = await reading.Connection.QueryAsync<Row>(
            "select channel, id, language, started_at, last_at, ended_at, disclosure, floor, address from conversations where subject = @Subject order by started_at", new { reading.Subject });
        var records = new List<Record>();
        foreach (var row in rows)
        {
            var json = row.Address is null ? null : await reading.OpenAsync(row.Address, SealContext.Address(new ConversationKey(row.Channel, row.Id)), cancellationToken);
            // The account is the customer's on that channel, as the channel told it.
            var account = json is null ? null : JsonConvert.DeserializeObject<ReturnAddress>(json)?.Reference.User;
            records.Add(new(
                row.Channel, row.Id, row.Language, row.Started_At.ToTime(), row.Last_At.ToTime(), row.Ended_At?.ToTime(), row.Disclosure, row.Floor, account?.Id, account?.Name));
        }

        return records;
    }

    internal sealed record Record(
        string Channel, string Conversation, string Language, DateTimeOffset StartedAt, DateTimeOffset LastAt, DateTimeOffset? EndedAt, string? AiDisclosureVersion, string HeldBy,
        string? ChannelAccountId, string? ChannelAccountName);

    private sealed class Row
    {
        public string Channel { get; init; } = "";

        public string Id { get; init; } = "";

        public string Language { get; init; } = "";

        public long Started_At { get; init; }

        public long Last_At { get; init; }

        public long? Ended_At { get; init; }

        public string? Disclosure { get; init; }

        public string Floor { get; init; } = "";

        public byte[]? Address { get; init; }
    }
}
