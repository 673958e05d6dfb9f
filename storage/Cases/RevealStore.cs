using Dapper;
using EthicalBot.Handoff.Cases;

namespace EthicalBot.Storage.Cases;

/// <summary>How often something was revealed, beside each case.</summary>
internal sealed class RevealStore(IDatabase database) : ICaseReveals
{
    /// <inheritdoc/>
    public Task AddAsync(string reference, CancellationToken cancellationToken) =>
        database.WriteAsync(connection => connection.ExecuteAsync("update cases set reveals = reveals + 1 where reference = @reference", new { reference }), cancellationToken);

    /// <inheritdoc/>
    public async Task<RevealCount> CountAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        var (cases, reveals) = await database.ReadAsync(connection => connection.QuerySingleAsync<(long, long)>(
            "select count(*), coalesce(sum(reveals), 0) from cases where opened_at >= @since", new { since = since.ToUnixTimeMilliseconds() }), cancellationToken);
        return new((int)cases, (int)reveals);
    }
}
