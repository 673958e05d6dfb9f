using System.Buffers.Text;
using System.Data.Common;
using System.Security.Cryptography;
using Dapper;
using EthicalBot.Handoff.Agents;
using EthicalBot.Privacy.Audit;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Agents;

/// <summary>The people who work at the desk.</summary>
internal sealed class AgentStore(IDatabase database, TimeProvider time) : IAgents
{
    private const string Administrators = "select count(*) from agents where role = 'administrator' and disabled_at is null";

    /// <summary>A new random word that cannot be guessed.</summary>
    public static string NewStamp() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    /// <summary>Whether someone can administer, within the caller's transaction.</summary>
    public static async Task<bool> HasAdministratorAsync(DbConnection connection) => await connection.ExecuteScalarAsync<long>(Administrators) > 0;

    /// <inheritdoc/>
    public Task<AgentAccount?> FindAsync(string id, CancellationToken cancellationToken) => FindAsync("id = @value", id, cancellationToken);

    /// <inheritdoc/>
    public Task<AgentAccount?> FindByNameAsync(string name, CancellationToken cancellationToken) => FindAsync("name_key = @value", AgentName.Key(name), cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Agent>> ReadAllAsync(CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(connection => connection.QueryAsync<AgentRow>($"{AgentRow.Select} order by display_name, id"), cancellationToken);
        return [.. rows.Select(row => row.Agent)];
    }

    /// <inheritdoc/>
    public Task<bool> HasAdministratorAsync(CancellationToken cancellationToken) => database.ReadAsync(HasAdministratorAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<AgentChangeOutcome> ChangeAsync(AgentChange change, CancellationToken cancellationToken) =>
        database.WriteAsync<AgentChangeOutcome>(async connection =>
        {
            if (await connection.QuerySingleOrDefaultAsync<AgentRow>($"{AgentRow.Select} where id = @Id", change) is not { Agent: var before })
                return new AgentChangeOutcome.NoSuchAgent();
            var after = before with { Role = change.Role ?? before.Role, Disabled = change.Disabled ?? before.Disabled };
            if (after == before)
                return new AgentChangeOutcome.Done();
            if (Administers(before) && !Administers(after) && await connection.ExecuteScalarAsync<long>($"{Administrators} and id <> @Id", change) == 0)
                return new AgentChangeOutcome.LastAdministrator();

            await connection.ExecuteAsync(
                "update agents set role = @role, disabled_at = @disabledAt, stamp = @stamp where id = @Id",
                new { change.Id, role = after.Role.ToWord(), disabledAt = after.Disabled ? time.Now() : (long?)null, stamp = NewStamp() });
            if (!Administers(after))
                // A door that they left open is shut with the one that they came in by.
                await connection.ExecuteAsync("delete from invitations where made_by = @actor and used_at is null", new { actor = $"agent:{change.Id}" });
            await NoteAsync(connection, change.ChangedBy, before, after);
            return new AgentChangeOutcome.Done();
        }, cancellationToken);

    private async Task NoteAsync(DbConnection connection, string actor, Agent before, Agent after)
    {
        if (before.Role != after.Role)
            await AuditWriter.AppendAsync(connection, new(time.GetUtcNow(), AuditActor.Of(actor), "agent.role"u8, AuditId.Of(after.Id), AuditId.None, AuditFact.Of("from"u8, before.Role), AuditFact.Of("to"u8, after.Role)));
        if (before.Disabled != after.Disabled)
            await AuditWriter.AppendAsync(connection, new(time.GetUtcNow(), AuditActor.Of(actor), after.Disabled ? "agent.disabled"u8 : "agent.enabled"u8, AuditId.Of(after.Id), AuditId.None));
    }

    private async Task<AgentAccount?> FindAsync(string condition, string value, CancellationToken cancellationToken) =>
        (await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<AgentRow?>($"{AgentRow.Select} where {condition}", new { value }), cancellationToken))?.Account;

    private static bool Administers(Agent agent) => agent is { Role: AgentRole.Administrator, Disabled: false };
}
