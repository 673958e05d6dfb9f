using System.Data.Common;
using Dapper;
using EthicalBot.Handoff.Agents;
using EthicalBot.Privacy.Audit;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Agents;

/// <summary>Links by which people become agents.</summary>
internal sealed class InvitationStore(IDatabase database, TimeProvider time) : IInvitations
{
    private const string Good = "hash = @hash and used_at is null and expires_at > @now";
    private const string Program = "bot";

    /// <inheritdoc/>
    public Task AddAsync(Invitation invitation, string madeBy, CancellationToken cancellationToken) =>
        database.WriteAsync(connection => AddAsync(connection, invitation, madeBy), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> ReplaceFirstAsync(Invitation invitation, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            await connection.ExecuteAsync("delete from invitations where for_first = 1 and used_at is null");
            return !await AgentStore.HasAdministratorAsync(connection) && await AddAsync(connection, invitation, Program);
        }, cancellationToken);

    /// <inheritdoc/>
    public Task<Invitation?> FindAsync(string hash, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => FindAsync(connection, hash), cancellationToken);

    /// <inheritdoc/>
    public Task<JoinOutcome> JoinAsync(string hash, NewAgent agent, CancellationToken cancellationToken) =>
        database.WriteAsync<JoinOutcome>(async connection =>
        {
            // The link first: who has none learns nothing of names.
            if (await FindAsync(connection, hash) is not { } invitation)
                return new JoinOutcome.LinkSpent();
            var account = new AgentAccount(new(NewId(), agent.Name, agent.DisplayName, invitation.Role, Disabled: false, LastSignInAt: null), agent.PasswordHash, AgentStore.NewStamp());
            if (await InsertAsync(connection, account) == 0)
                return new JoinOutcome.NameTaken();
            if (await connection.ExecuteAsync($"update invitations set used_at = @now where {Good}", new { hash, now = time.Now() }) == 0)
                throw new InvalidOperationException("A link was used twice at once; the second use is undone.");
            await AuditWriter.AppendAsync(connection, new(time.GetUtcNow(), AuditActor.Agent(account.Agent.Id), "agent.joined"u8, AuditId.Of(account.Agent.Id), AuditId.Of(hash), Facts(invitation)));
            return new JoinOutcome.Joined(account);
        }, cancellationToken);

    private async Task<bool> AddAsync(DbConnection connection, Invitation invitation, string madeBy)
    {
        // What has expired is of no use to anyone; the audit log remembers it.
        await connection.ExecuteAsync("delete from invitations where expires_at < @now", new { now = time.Now() });
        await connection.ExecuteAsync(
            "insert into invitations (hash, role, for_first, made_by, made_at, expires_at) values (@Hash, @role, @forFirst, @madeBy, @now, @expires)",
            new
            {
                invitation.Hash,
                role = invitation.Role.ToWord(),
                forFirst = invitation.ForFirst ? 1 : 0,
                madeBy,
                now = time.Now(),
                expires = invitation.ExpiresAt.ToUnixTimeMilliseconds(),
            });
        await AuditWriter.AppendAsync(connection, new(time.GetUtcNow(), AuditActor.Of(madeBy), "agent.invited"u8, AuditId.None, AuditId.Of(invitation.Hash), Facts(invitation)));
        return true;
    }

    private async Task<Invitation?> FindAsync(DbConnection connection, string hash)
    {
        var row = await connection.QuerySingleOrDefaultAsync<Row?>($"select hash, role, expires_at, for_first from invitations where {Good}", new { hash, now = time.Now() });
        if (row is null || AgentRoles.Read(row.Role) is not { } role || (row.For_First == 1 && await AgentStore.HasAdministratorAsync(connection)))
            return null;
        return new(row.Hash, role, row.Expires_At.ToTime(), row.For_First == 1);
    }

    private Task<int> InsertAsync(DbConnection connection, AgentAccount account) =>
        connection.ExecuteAsync(
            """
            insert into agents (id, name, name_key, display_name, role, password_hash, stamp, created_at)
            values (@Id, @Name, @key, @DisplayName, @role, @PasswordHash, @Stamp, @now) on conflict (name_key) do nothing
            """,
            new
            {
                account.Agent.Id,
                account.Agent.Name,
                key = AgentName.Key(account.Agent.Name),
                account.Agent.DisplayName,
                role = account.Agent.Role.ToWord(),
                account.PasswordHash,
                account.Stamp,
                now = time.Now(),
            });

    private static string NewId() => Guid.NewGuid().ToString("n");

    private static AuditFact[] Facts(Invitation invitation) => [AuditFact.Of("role"u8, invitation.Role), AuditFact.Of("first"u8, invitation.ForFirst)];

    private sealed record Row(string Hash, string Role, long Expires_At, long For_First);
}
