using Dapper;
using EthicalBot.Handoff.Agents;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Keys;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Agents;

/// <summary>Tries to sign in, by the blind index of the name: a name that nobody has is locked like any other, so a lock tells nothing.</summary>
internal sealed class SignInStore(IDatabase database, KeyRing keys, TimeProvider time) : ISignIns
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public Task<int?> TakeTryAsync(string name, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            var (index, now) = (IndexOf(name), time.Now());
            await connection.ExecuteAsync("delete from sign_in_tries where at < @before", new { before = now - (long)Remembered.TotalMilliseconds });
            // The last try locks before it is made; a right one frees again. When the lock has ended, counting begins anew.
            return await connection.QuerySingleOrDefaultAsync<int?>(
                """
                insert into sign_in_tries as t (name_index, tries, locked_until, at) values (@index, 1, 0, @now)
                on conflict (name_index) do update set
                    tries = case when t.tries >= @most then 1 else t.tries + 1 end,
                    locked_until = case when t.tries + 1 = @most then @until else 0 end,
                    at = @now
                where t.locked_until <= @now
                returning tries
                """,
                new { index, now, most = ISignIns.MostTries, until = now + (long)ISignIns.Locked.TotalMilliseconds });
        }, cancellationToken);

    /// <inheritdoc/>
    public Task FailedAsync(string name, int? attempt, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            var fact = attempt is { } number ? AuditFact.Of("try"u8, number) : AuditFact.Of("try"u8, "locked"u8);
            await AuditWriter.AppendAsync(connection, new(time.GetUtcNow(), AuditActor.Unknown, "agent.sign-in-failed"u8, AuditId.Of(IndexOf(name)), AuditId.None, fact));
            return 0;
        }, cancellationToken);

    /// <inheritdoc/>
    public Task SucceededAsync(Agent agent, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            await connection.ExecuteAsync("delete from sign_in_tries where name_index = @index", new { index = IndexOf(agent.Name) });
            await connection.ExecuteAsync("update agents set last_sign_in_at = @now where id = @Id", new { agent.Id, now = time.Now() });
            await AuditWriter.AppendAsync(connection, new(time.GetUtcNow(), AuditActor.Agent(agent.Id), "agent.sign-in"u8, AuditId.Of(agent.Id), AuditId.None));
            return 0;
        }, cancellationToken);

    /// <inheritdoc/>
    public Task SignedOutAsync(string id, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            await AuditWriter.AppendAsync(connection, new(time.GetUtcNow(), AuditActor.Agent(id), "agent.sign-out"u8, AuditId.Of(id), AuditId.None));
            return 0;
        }, cancellationToken);

    private string IndexOf(string name) => keys.BlindIndex("agent-name", AgentName.Key(name));
}
