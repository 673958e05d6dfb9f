using Dapper;
using EthicalBot.Handoff;
using EthicalBot.Handoff.Presence;

namespace EthicalBot.Storage.Cases;

/// <summary>Who is at the desk, on whichever machine they are connected.</summary>
internal sealed class PresenceStore(IDatabase database, DeskOptions options, TimeProvider time) : IAgentPresence
{
    private static readonly TimeSpan Seen = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public async Task<int> FreeAsync(CancellationToken cancellationToken) =>
        (int)await database.ReadAsync(connection => connection.QuerySingleAsync<long>(
            """
            select count(*) from desk_presence p join agents a on a.id = p.agent
            where p.available = 1 and p.connected = 1 and p.seen_at > @since and a.disabled_at is null and @most >
              (select count(*) from cases k where k.agent = p.agent and k.kind = 'live' and k.state = 'accepted' and k.closed_at is null)
            """,
            new { since = Since, most = options.ConversationsPerAgent }), cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, bool>> ReadAsync(CancellationToken cancellationToken) =>
        (await database.ReadAsync(connection => connection.QueryAsync<(string Agent, long Available)>(
            "select agent, available from desk_presence where connected = 1 and seen_at > @since", new { since = Since }), cancellationToken))
        .ToDictionary(row => row.Agent, row => row.Available == 1, StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task<bool> IsAvailableAsync(string agent, CancellationToken cancellationToken) =>
        await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<long?>(
            "select available from desk_presence where agent = @agent", new { agent }), cancellationToken) is null or 1;

    /// <inheritdoc/>
    public Task SeenAsync(IReadOnlyCollection<string> agents, CancellationToken cancellationToken) =>
        agents.Count == 0 ? Task.CompletedTask : database.WriteAsync(connection => connection.ExecuteAsync(
            """
            insert into desk_presence (agent, available, seen_at) values (@agent, 1, @now)
            on conflict (agent) do update set seen_at = excluded.seen_at, connected = 1
            """,
            agents.Select(agent => new { agent, now = time.Now() })), cancellationToken);

    /// <inheritdoc/>
    public Task SetAvailableAsync(string agent, bool available, CancellationToken cancellationToken) =>
        database.WriteAsync(connection => connection.ExecuteAsync(
            """
            insert into desk_presence (agent, available, seen_at) values (@agent, @flag, 0)
            on conflict (agent) do update set available = excluded.available
            """,
            new { agent, flag = available ? 1 : 0 }), cancellationToken);

    /// <inheritdoc/>
    public Task LeftAsync(string agent, CancellationToken cancellationToken) =>
        database.WriteAsync(connection => connection.ExecuteAsync("update desk_presence set connected = 0, seen_at = @now where agent = @agent",
            new { agent, now = time.Now() }), cancellationToken);

    private long Since => time.Now() - (long)Seen.TotalMilliseconds;
}
