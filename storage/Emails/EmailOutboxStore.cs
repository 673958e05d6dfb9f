using System.Text.Json;
using Dapper;
using EthicalBot.Conversation.Emails;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Storage.Emails;

/// <summary>E-mails that were recorded and must still be sent.</summary>
internal sealed class EmailOutboxStore(IDatabase database, SubjectVault vault, TimeProvider time) : IEmailOutbox
{
    private const string Due = "state = 'waiting' and not_before <= @now";

    /// <inheritdoc/>
    public async Task<EmailToSend?> TakeAsync(TimeSpan lease, CancellationToken cancellationToken)
    {
        while (true)
        {
            // Looked for beside the writer: an empty outbox costs no transaction.
            if (await database.ReadAsync(connection => connection.QuerySingleAsync<long>($"select count(*) from mail_outbox where {Due}", new { now = time.Now() }), cancellationToken) == 0)
                return null;
            if (await TakeHeadAsync(lease, cancellationToken) is not { } head)
                return null;
            if (await OpenAsync(head.Subject, head.Id, head.Sealed, cancellationToken) is { } email)
                return new(head.Id, email, (int)head.Attempts);
            // Its person was erased while it waited.
            await MarkAsync(head.Id, new EmailOutcome.Failed("erased"), cancellationToken);
        }
    }

    /// <inheritdoc/>
    public Task MarkAsync(string id, EmailOutcome outcome, CancellationToken cancellationToken)
    {
        (string State, string? Reason, TimeSpan? Delay) mark = outcome switch
        {
            EmailOutcome.Sent => ("sent", null, null),
            EmailOutcome.Failed failed => ("failed", failed.Reason, null),
            EmailOutcome.Postponed postponed => ("waiting", null, postponed.Delay),
            _ => throw new InvalidOperationException($"The outcome {outcome.GetType().Name} has no state in the outbox."),
        };
        var now = time.Now();
        return database.WriteAsync(
            connection => mark.Delay is { } later
                ? connection.ExecuteAsync("update mail_outbox set not_before = @until where id = @id and state = 'waiting'", new { id, until = now + (long)later.TotalMilliseconds })
                : connection.ExecuteAsync(
                    "update mail_outbox set state = @State, reason = @Reason, sealed = null, done_at = @now where id = @id and state = 'waiting'", new { id, mark.State, mark.Reason, now }),
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<EmailShown>> ListAsync(int most, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(connection => connection.QueryAsync<Shown>(
            "select id, subject, sealed, at from mail_outbox where state = 'waiting' and sealed is not null order by at desc, id limit @most", new { most }), cancellationToken);
        var shown = new List<EmailShown>();
        foreach (var row in rows)
        {
            if (await OpenAsync(row.Subject, row.Id, row.Sealed, cancellationToken) is { } email)
                shown.Add(new(row.Id, row.At.ToTime(), email));
        }

        return shown;
    }

    private Task<Head?> TakeHeadAsync(TimeSpan lease, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            var now = time.Now();
            await connection.ExecuteAsync(
                "update mail_outbox set state = 'failed', reason = 'expired', sealed = null, done_at = @now where state = 'waiting' and expires_at <= @now", new { now });
            // The condition stands outside too: of two who chose the same row, the second finds it taken.
            return await connection.QuerySingleOrDefaultAsync<Head?>(
                $"""
                update mail_outbox set not_before = @until, attempts = attempts + 1
                where {Due} and id = (select id from mail_outbox where {Due} order by at, id limit 1)
                returning id, subject, sealed, attempts
                """,
                new { now, until = now + (long)lease.TotalMilliseconds });
        }, cancellationToken);

    private async Task<Email?> OpenAsync(string subject, string id, byte[] content, CancellationToken cancellationToken) =>
        await vault.OpenAsync(subject, content, SealContext.Email(id), cancellationToken) is { } json ? JsonSerializer.Deserialize<Email>(json) : null;

    private sealed record Head(string Id, string Subject, byte[] Sealed, long Attempts);

    private sealed record Shown(string Id, string Subject, byte[] Sealed, long At);
}
