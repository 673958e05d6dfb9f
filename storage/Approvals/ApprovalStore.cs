using System.Text.Json;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Handoff.Approvals;
using EthicalBot.Privacy.Keys;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Approvals;

/// <summary>What waits for a person's approval or was decided.</summary>
internal sealed class ApprovalStore(IDatabase database, SubjectVault vault, TimeProvider time) : IApprovals
{
    private const string Columns =
        """
        id, reference, channel, conversation, subject, language, kind, state, statutory, needs_two, asked_at, answer_by, first_by, decided_by, refused_by,
        pending, begun, tries, record_id, version, content, decision
        """;

    private const string Undecided = "state in ('waiting', 'acceptedonce', 'contested')";

    /// <inheritdoc/>
    public Task<IReadOnlyList<Approval>> ListAsync(DateTimeOffset decidedSince, CancellationToken cancellationToken) =>
        ReadAsync("where closed_at is null or closed_at >= @since order by case when closed_at is null then 0 else 1 end, answer_by, id", new { since = decidedSince.ToUnixTimeMilliseconds() }, cancellationToken);

    /// <inheritdoc/>
    public async Task<Approval?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await ReadAsync("where id = @id", new { id }, cancellationToken)).SingleOrDefault();

    /// <inheritdoc/>
    public async Task<Approval?> FindByReferenceAsync(string reference, CancellationToken cancellationToken) =>
        (await ReadAsync("where reference = @reference", new { reference }, cancellationToken)).SingleOrDefault();

    /// <inheritdoc/>
    public Task<IReadOnlyList<Approval>> OpenOfAsync(string subject, CancellationToken cancellationToken) =>
        ReadAsync($"where subject = @subject and ({Undecided} or state = 'expired') order by asked_at, id", new { subject }, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Approval>> DueAsync(CancellationToken cancellationToken) =>
        ReadAsync($"where (pending = 1 and not_before <= @now) or (closed_at is null and answer_by <= @now and {Undecided}) order by answer_by, id limit 100", new { now = time.Now() }, cancellationToken);

    private async Task<IReadOnlyList<Approval>> ReadAsync(string rest, object values, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(connection => connection.QueryAsync<ApprovalRow>($"select {Columns} from approvals {rest}", values), cancellationToken);
        var read = new List<Approval>();
        foreach (var row in rows)
        {
            // Its person was erased a moment ago: there is nothing left to decide.
            if (await vault.OpenAsync(row.Subject, row.Content, SealContext.Approval(row.Id), cancellationToken) is not { } content)
                continue;
            var decision = row.Decision is null ? null : await vault.OpenAsync(row.Subject, row.Decision, SealContext.Decision(row.Id), cancellationToken);
            read.Add(row.ToApproval(JsonSerializer.Deserialize<ApprovalContent>(content)!, decision is null ? null : JsonSerializer.Deserialize<ApprovalDecision>(decision))); // written as one
        }

        return read;
    }
}
