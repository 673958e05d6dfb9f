using System.Text.Json;
using Dapper;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Keys;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage;

/// <summary>Cases that wait for a person.</summary>
internal sealed class CaseStore(IDatabase database, SubjectVault vault, TimeProvider time) : ICases
{
    private static readonly Dictionary<string, string> NoFacts = [];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<OpenCase>> ReadOpenAsync(string reader, CancellationToken cancellationToken)
    {
        var rows = await database.WriteAsync(async connection =>
        {
            var found = (await connection.QueryAsync<Row>(
                "select reference, subject, opened_at, language, sealed from cases where closed_at is null order by opened_at")).AsList();
            // Written before anything is shown: a look at personal data is never unrecorded.
            foreach (var row in found)
                await AuditWriter.AppendAsync(connection, new(time.GetUtcNow(), reader, "case.read", row.Subject, row.Reference, NoFacts));
            return found;
        }, cancellationToken);

        var cases = new List<OpenCase>();
        foreach (var row in rows)
        {
            var words = await vault.OpenAsync(row.Subject, row.Sealed, SealContext.Case(row.Reference), cancellationToken);
            cases.Add(new(row.Reference, row.Opened_At.ToTime(), row.Language, words is null ? null : JsonSerializer.Deserialize<CaseWords>(words)));
        }

        return cases;
    }

    /// <inheritdoc/>
    public Task<bool> CloseAsync(string reference, string closedBy, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            var subject = await connection.QuerySingleOrDefaultAsync<string?>(
                "update cases set closed_at = @now where reference = @reference and closed_at is null returning subject", new { reference, now = time.Now() });
            if (subject is null)
                return false;
            await AuditWriter.AppendAsync(connection, new(time.GetUtcNow(), closedBy, "case.close", subject, reference, NoFacts));
            return true;
        }, cancellationToken);

    private sealed record Row(string Reference, string Subject, long Opened_At, string Language, byte[] Sealed);
}
