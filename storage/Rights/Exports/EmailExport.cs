using Dapper;
using EthicalBot.Conversation.Emails;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>E-mails of the last day: to whom and what became of them. Their words are left out: a code that is still good must not lie in a file.</summary>
internal sealed class EmailExport() : ExportedCategoryOf<EmailExport.Record>("outgoing_mail", Observed, RetentionRules.OutgoingMail, "mail_outbox")
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Record>> RecordsAsync(ExportReading reading, CancellationToken cancellationToken)
    {
        var rows = await reading.Connection.QueryAsync<Row>("select id, kind, state, at, sealed from mail_outbox where subject = @Subject order by at, id", new { reading.Subject });
        var records = new List<Record>();
        foreach (var row in rows)
        {
            var email = row.Sealed is null ? null : await reading.OpenAsync<Email>(row.Sealed, SealContext.Email(row.Id), cancellationToken);
            records.Add(new(row.At.ToTime(), row.Kind, row.State, email?.To));
        }

        return records;
    }

    internal sealed record Record(DateTimeOffset At, string Kind, string State, string? To);

    private sealed class Row
    {
        public string Id { get; init; } = "";

        public string Kind { get; init; } = "";

        public string State { get; init; } = "";

        public long At { get; init; }

        public byte[]? Sealed { get; init; }
    }
}
