using System.Data.Common;
using System.Text.Json;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Keys;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Cases;

/// <summary>Cases that wait for a person or are with one.</summary>
internal sealed class CaseStore(IDatabase database, SubjectVault vault) : ICases
{
    private const string Select =
        "select k.reference, k.channel, k.conversation, k.subject, k.kind, k.state, k.agent, k.opened_at, k.waiting_since, c.language, k.sealed, k.words_version, k.reveals, c.last_at";

    private const string From = "from cases k join conversations c on c.channel = k.channel and c.id = k.conversation where k.closed_at is null";

    // What the customer has written since a person last did.
    private const string Unanswered =
        """
        (select count(*) from transcript t where t.channel = k.channel and t.conversation = k.conversation and t.speaker = 'customer' and t.sequence >
          coalesce((select max(p.sequence) from transcript p where p.channel = k.channel and p.conversation = k.conversation and p.speaker = 'person'), 0))
        """;

    /// <inheritdoc/>
    public Task<IReadOnlyList<InboxEntry>> ListAsync(CancellationToken cancellationToken) => EntriesAsync("", null, cancellationToken);

    /// <inheritdoc/>
    public async Task<InboxEntry?> FindEntryAsync(string reference, CancellationToken cancellationToken) =>
        (await EntriesAsync("and k.reference = @reference", new { reference }, cancellationToken)).SingleOrDefault();

    /// <inheritdoc/>
    public async Task<OpenCase?> FindAsync(string reference, CancellationToken cancellationToken) =>
        (await ReadAsync("and k.reference = @reference", new { reference }, cancellationToken)).SingleOrDefault();

    /// <inheritdoc/>
    public async Task<OpenCase?> FindOfAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        (await ReadAsync("and k.channel = @Channel and k.conversation = @Id order by k.opened_at desc limit 1", new { conversation.Channel, conversation.Id }, cancellationToken))
        .SingleOrDefault();

    /// <inheritdoc/>
    public Task<IReadOnlyList<OpenCase>> UnansweredAsync(DateTimeOffset before, CancellationToken cancellationToken) =>
        ReadAsync("and k.kind = 'live' and k.state = 'waiting' and k.waiting_since < @before", new { before = before.ToUnixTimeMilliseconds() }, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<OpenCase>> LeftAloneAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        ReadAsync(
            """
            and k.kind = 'live' and k.state = 'accepted'
            and not exists (select 1 from desk_presence p where p.agent = k.agent and p.seen_at >= @since)
            """,
            new { since = since.ToUnixTimeMilliseconds() }, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SpokenLine>> LinesAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(connection => connection.QueryAsync<LineRow>(
            """
            select t.activity_id, t.at, t.speaker, t.name, t.intent, t.subject, t.sealed, o.state as delivery from transcript t
            left join outbox o on o.channel = t.channel and o.conversation = t.conversation and o.activity_id = t.activity_id
            where t.channel = @Channel and t.conversation = @Id and t.activity_id <> '' order by t.sequence
            """,
            new { conversation.Channel, conversation.Id }), cancellationToken);
        var lines = new List<SpokenLine>();
        foreach (var row in rows)
        {
            var text = await vault.OpenTextAsync(row.Subject, row.Sealed, SealContext.Transcript(conversation, row.Activity_Id), cancellationToken);
            if (text is not null)
                lines.Add(new(row.Activity_Id, row.At.ToTime(), row.Speaker, row.Name, text, row.Intent, DeliveryOf(row.Delivery)));
        }

        return lines;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CaseNote>> NotesAsync(string reference, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(connection => connection.QueryAsync<NoteRow>(
            "select id, at, author, subject, sealed from case_notes where reference = @reference order by at, id", new { reference }), cancellationToken);
        var notes = new List<CaseNote>();
        foreach (var row in rows)
        {
            if (await vault.OpenAsync(row.Subject, row.Sealed, SealContext.Note(reference, row.Id), cancellationToken) is { } text)
                notes.Add(new(row.Id, row.At.ToTime(), row.Author, System.Text.Encoding.UTF8.GetString(text)));
        }

        return notes;
    }

    private async Task<IReadOnlyList<InboxEntry>> EntriesAsync(string condition, object? values, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(connection => connection.QueryAsync<Row>(
            $"{Select}, {Unanswered} as unanswered {From} {condition} order by k.opened_at", values), cancellationToken);
        var entries = new List<InboxEntry>();
        foreach (var row in rows)
            entries.Add(new(await OpenAsync(row, cancellationToken), row.Last_At.ToTime(), (int)row.Unanswered, (int)row.Reveals));
        return entries;
    }

    private async Task<IReadOnlyList<OpenCase>> ReadAsync(string condition, object values, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(connection => connection.QueryAsync<Row>($"{Select} {From} {condition}", values), cancellationToken);
        var cases = new List<OpenCase>();
        foreach (var row in rows)
            cases.Add(await OpenAsync(row, cancellationToken));
        return cases;
    }

    private async Task<OpenCase> OpenAsync(Row row, CancellationToken cancellationToken)
    {
        var words = await vault.OpenAsync(row.Subject, row.Sealed, SealContext.Case(row.Reference), cancellationToken);
        return new(
            row.Reference, new(row.Channel, row.Conversation), row.Subject, Spelling.Read<CaseKind>(row.Kind), Spelling.Read<CaseState>(row.State), row.Agent,
            row.Opened_At.ToTime(), row.Waiting_Since.ToTime(), row.Language, words is null ? null : JsonSerializer.Deserialize<CaseWords>(words), row.Words_Version);
    }

    private static LineDelivery DeliveryOf(string? state) => state switch
    {
        null or "delivered" => LineDelivery.Sent,
        "waiting" => LineDelivery.Waiting,
        "dropped" => LineDelivery.Dropped,
        _ => LineDelivery.Failed,
    };

    // A class: of a computed column SQLite tells no type until there is a row, and a record's constructor would want one.
    private sealed class Row
    {
        public string Reference { get; init; } = "";

        public string Channel { get; init; } = "";

        public string Conversation { get; init; } = "";

        public string Subject { get; init; } = "";

        public string Kind { get; init; } = "";

        public string State { get; init; } = "";

        public string? Agent { get; init; }

        public long Opened_At { get; init; }

        public long Waiting_Since { get; init; }

        public string Language { get; init; } = "";

        public byte[] Sealed { get; init; } = [];

        public long Words_Version { get; init; }

        public long Reveals { get; init; }

        public long Last_At { get; init; }

        public long Unanswered { get; init; }
    }

    private sealed record LineRow(string Activity_Id, long At, string Speaker, string? Name, string? Intent, string Subject, byte[] Sealed, string? Delivery);

    private sealed record NoteRow(string Id, long At, string Author, string Subject, byte[] Sealed);
}
