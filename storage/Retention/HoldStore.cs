using Dapper;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Retention.Holds;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Retention;

/// <summary>Legal holds.</summary>
internal sealed class HoldStore(IDatabase database, SubjectVault vault, ProcessingRegister register, TimeProvider time) : IHolds
{
    private const string Select = "select id, subject, reference, sealed, placed_by, placed_at, until, ended_at from holds";

    // Longer needs a second decision, by somebody who looks again.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(3 * 365);

    /// <inheritdoc/>
    public async Task<HoldOutcome> PlaceAsync(HoldTarget target, RedactedText reason, DateTimeOffset until, AuditActor by, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (string.IsNullOrWhiteSpace(reason.Value))
            return new HoldOutcome.NoReason();
        if (until <= now || until > now + Longest)
            return new HoldOutcome.BadDate(now + Longest);
        if (await FindSubjectAsync(target, cancellationToken) is not { } subject)
            return new HoldOutcome.NothingKept();

        var hold = new Hold(
            Guid.CreateVersion7(now).ToString("n"), subject, (target as HoldTarget.Case)?.Reference, reason, by.Value, now, until, EndedAt: null);
        var bytes = await vault.SealAsync(subject, reason, SealContext.Hold(hold.Id), cancellationToken);
        await database.WriteAsync(async connection =>
        {
            await connection.ExecuteAsync(
                "insert into holds (id, subject, reference, sealed, placed_by, placed_at, until) values (@Id, @Subject, @Reference, @bytes, @PlacedBy, @placed, @ends)",
                new { hold.Id, hold.Subject, hold.Reference, bytes, hold.PlacedBy, placed = now.ToUnixTimeMilliseconds(), ends = until.ToUnixTimeMilliseconds() });
            await AuditWriter.AppendAsync(connection, new(
                now, by, "hold.placed"u8, AuditId.Of(subject), AuditId.Of(hold.Id), AuditFact.Of("until"u8, until), AuditFact.Of("case"u8, AuditId.Of(hold.Reference))));
            return 0;
        }, cancellationToken);
        return new HoldOutcome.Placed(hold);
    }

    /// <inheritdoc/>
    public Task<bool> ReleaseAsync(string id, AuditActor by, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            var now = time.GetUtcNow();
            var subject = await connection.QuerySingleOrDefaultAsync<string?>(
                "update holds set ended_at = @now, ended_by = @by where id = @id and ended_at is null and until > @now returning subject",
                new { id, by = by.Value, now = now.ToUnixTimeMilliseconds() });
            if (subject is not null)
                await AuditWriter.AppendAsync(connection, new(now, by, "hold.released"u8, AuditId.Of(subject), AuditId.Of(id)));
            return subject is not null;
        }, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Hold>> ListAsync(CancellationToken cancellationToken) => ReadAsync($"{Select} order by placed_at desc", new { }, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Hold>> StandingOnAsync(string subject, CancellationToken cancellationToken) =>
        ReadAsync($"{Select} where subject = @subject and ended_at is null and until > @now order by placed_at desc", new { subject, now = time.Now() }, cancellationToken);

    private async Task<string?> FindSubjectAsync(HoldTarget target, CancellationToken cancellationToken)
    {
        if (target is HoldTarget.Case(var reference))
            return await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<string?>("select subject from cases where reference = @reference", new { reference }), cancellationToken);

        var subject = ((HoldTarget.Person)target).Subject;
        // Anything that is theirs, whatever the table: a key without data is one that the sweeper has not met yet.
        var theirs = string.Join(" union all ", register.Tables
            .Where(store => store is { Of: Persons.Customers, KeepsKey: true, Subject: SubjectLink.OwnColumn })
            .Select(store => $"select 1 from {store.Store} where {((SubjectLink.OwnColumn)store.Subject).Column} = @subject"));
        return await database.ReadAsync(connection => connection.ExecuteScalarAsync<long>($"select exists ({theirs})", new { subject }), cancellationToken) == 1 ? subject : null;
    }

    private async Task<IReadOnlyList<Hold>> ReadAsync(string sql, object parameters, CancellationToken cancellationToken)
    {
        var holds = new List<Hold>();
        foreach (var row in await database.ReadAsync(connection => connection.QueryAsync<Row>(sql, parameters), cancellationToken))
        {
            var reason = await vault.OpenTextAsync(row.Subject, row.Sealed, SealContext.Hold(row.Id), cancellationToken);
            holds.Add(new(row.Id, row.Subject, row.Reference, reason, row.Placed_By, row.Placed_At.ToTime(), row.Until.ToTime(), row.Ended_At?.ToTime()));
        }

        return holds;
    }

    private sealed record Row(string Id, string Subject, string? Reference, byte[] Sealed, string Placed_By, long Placed_At, long Until, long? Ended_At);
}
