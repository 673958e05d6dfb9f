using System.Data.Common;
using Dapper;
using EthicalBot.Privacy.Rights;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Rights;

/// <summary>What people asked for under the law, without a word of theirs.</summary>
internal sealed class RightsRequestStore(IDatabase database, TimeProvider time) : IRightsRequests
{
    // The answer must be there before what it stands in goes; a channel that takes nothing must not hold an erasure up.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private const string Columns = "reference, kind, subject, source, language, received_at, due_at, done_at, outcome";

    /// <inheritdoc/>
    public Task OpenAsync(string reference, RightsRequestKind kind, string subject, string source, string language, CancellationToken cancellationToken) =>
        database.WriteAsync(connection => InsertAsync(connection, reference, kind, subject, source, language, time.GetUtcNow()), cancellationToken);

    /// <inheritdoc/>
    public Task CloseAsync(string reference, RightsRequestOutcome outcome, CancellationToken cancellationToken) =>
        database.WriteAsync(connection => CloseAsync(connection, reference, outcome, time.GetUtcNow()), cancellationToken);

    /// <summary>Writes over the given connection that a request was answered.</summary>
    public static Task<int> CloseAsync(DbConnection connection, string reference, RightsRequestOutcome outcome, DateTimeOffset at) => connection.ExecuteAsync(
        "update rights_requests set done_at = @now, outcome = @outcome where reference = @reference and done_at is null",
        new { reference, outcome = Spelling.Of(outcome), now = at.ToUnixTimeMilliseconds() });

    /// <inheritdoc/>
    public async Task<RightsRequest?> FindAsync(string reference, CancellationToken cancellationToken) =>
        (await ReadAsync("where reference = @reference", new { reference }, cancellationToken)).SingleOrDefault();

    /// <inheritdoc/>
    public Task<IReadOnlyList<RightsRequest>> ListAsync(CancellationToken cancellationToken) =>
        ReadAsync("order by case when done_at is null then 0 else 1 end, due_at", new { }, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RightsRequest>> ErasuresToDoAsync(int most, CancellationToken cancellationToken) =>
        ReadAsync(
            """
            where kind = 'erasure' and done_at is null and subject is not null and source <> 'letter' and received_at <= @soon
              and (received_at <= @late or not exists
                (select 1 from outbox o join conversations c on c.channel = o.channel and c.id = o.conversation where c.subject = rights_requests.subject and o.state = 'waiting'))
            order by received_at limit @most
            """,
            new { most, soon = time.Now() - (long)Pause.TotalMilliseconds, late = time.Now() - (long)Patience.TotalMilliseconds }, cancellationToken);

    /// <summary>Writes a request over the given connection.</summary>
    public static Task<int> InsertAsync(
        DbConnection connection, string reference, RightsRequestKind kind, string subject, string source, string language, DateTimeOffset at) =>
        connection.ExecuteAsync(
            """
            insert into rights_requests (reference, kind, subject, source, language, received_at, due_at)
            values (@reference, @kind, @subject, @source, @language, @received, @due) on conflict (reference) do nothing
            """,
            new { reference, kind = Spelling.Of(kind), subject, source, language, received = at.ToUnixTimeMilliseconds(), due = at.AddMonths(1).ToUnixTimeMilliseconds() });

    private async Task<IReadOnlyList<RightsRequest>> ReadAsync(string rest, object values, CancellationToken cancellationToken) =>
        [.. (await database.ReadAsync(connection => connection.QueryAsync<Row>($"select {Columns} from rights_requests {rest}", values), cancellationToken))
            .Select(row => row.ToRequest())];

    private sealed class Row
    {
        public string Reference { get; init; } = "";

        public string Kind { get; init; } = "";

        public string? Subject { get; init; }

        public string Source { get; init; } = "";

        public string Language { get; init; } = "";

        public long Received_At { get; init; }

        public long Due_At { get; init; }

        public long? Done_At { get; init; }

        public string? Outcome { get; init; }

        public RightsRequest ToRequest() => new(
            Reference, Spelling.Read<RightsRequestKind>(Kind), Subject, Source, Language, Received_At.ToTime(), Due_At.ToTime(), Done_At?.ToTime(),
            Outcome is null ? null : Spelling.Read<RightsRequestOutcome>(Outcome));
    }
}
