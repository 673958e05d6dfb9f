using Dapper;
using EthicalBot.Handoff.Automations;
using EthicalBot.Privacy.Audit;
using EthicalBot.Storage.Audit;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Automations;

/// <summary>The stages of automations and what became of their decisions.</summary>
internal sealed class AutomationStore(IDatabase database, TimeProvider time) : IAutomations
{
    private const string Select = "select name, stage, since, version from automations";

    /// <inheritdoc/>
    public async Task<AutomationState?> FindAsync(string automation, CancellationToken cancellationToken) =>
        await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<StateRow>($"{Select} where name = @automation", new { automation }), cancellationToken) is { } row
            ? Of(row)
            : null;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AutomationState>> ReadAsync(CancellationToken cancellationToken) =>
        [.. (await database.ReadAsync(connection => connection.QueryAsync<StateRow>($"{Select} order by name"), cancellationToken)).Select(Of)];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AutomationDecided>> DecisionsAsync(string automation, DateTimeOffset since, int most, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(connection => connection.QueryAsync<DecisionRow>(
            "select name, stage, result, at from automation_decisions where name = @automation and at >= @since order by at desc, id desc limit @most",
            new { automation, since = since.ToUnixTimeMilliseconds(), most }), cancellationToken);
        return [.. rows.Reverse().Select(row => new AutomationDecided(row.Name, Spelling.Read<AutomationStage>(row.Stage), Spelling.Read<AutomationResult>(row.Result), row.At.ToTime()))];
    }

    /// <inheritdoc/>
    public Task<bool> MoveAsync(AutomationState from, AutomationStage to, AuditEntry entry, CancellationToken cancellationToken)
    {
        var line = AuditLine.Of(entry);
        return database.WriteAsync(async connection =>
        {
            var values = new { from.Automation, from.Version, stage = Spelling.Of(to), now = time.Now() };
            var written = from.Version == 0
                ? await connection.ExecuteAsync("insert into automations (name, stage, since, version) values (@Automation, @stage, @now, 1) on conflict (name) do nothing", values)
                : await connection.ExecuteAsync("update automations set stage = @stage, since = @now, version = version + 1 where name = @Automation and version = @Version", values);
            if (written > 0)
                await AuditWriter.AppendAllAsync(connection, [line]);
            return written > 0;
        }, cancellationToken);
    }

    private static AutomationState Of(StateRow row) => new(row.Name, Spelling.Read<AutomationStage>(row.Stage), row.Since.ToTime(), row.Version);

    private sealed record StateRow(string Name, string Stage, long Since, long Version);

    private sealed record DecisionRow(string Name, string Stage, string Result, long At);
}
