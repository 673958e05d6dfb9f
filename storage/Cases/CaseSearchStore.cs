using Dapper;
using EthicalBot.Handoff.Cases;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Cases;

/// <summary>Finds cases by their blind indexes.</summary>
internal sealed class CaseSearchStore(IDatabase database) : ICaseSearch
{
    private const int Most = 50;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FoundCase>> FindAsync(IReadOnlyCollection<string> indexes, bool closedToo, CancellationToken cancellationToken)
    {
        if (indexes.Count == 0)
            return [];
        var rows = await database.ReadAsync(connection => connection.QueryAsync<Row>(
            $"""
            select k.reference, k.kind, k.state, k.agent, k.opened_at, k.closed_at from cases k
            where k.reference in (select i.reference from case_index i where i.value_index in @indexes) {(closedToo ? "" : "and k.closed_at is null")}
            order by k.opened_at desc limit {Most}
            """,
            new { indexes }), cancellationToken);
        return [.. rows.Select(row => new FoundCase(
            row.Reference, Spelling.Read<CaseKind>(row.Kind), Spelling.Read<CaseState>(row.State), row.Agent, row.Opened_At.ToTime(), row.Closed_At?.ToTime()))];
    }

    private sealed record Row(string Reference, string Kind, string State, string? Agent, long Opened_At, long? Closed_At);
}
