using System.Data.Common;
using Dapper;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Oversight;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Retention;
using EthicalBot.Storage.Rights;

namespace EthicalBot.Storage.Oversight;

/// <summary>Whom an incident may have reached: the rows of the window, and what the audit log tells of looks at data that is gone since.</summary>
internal sealed class IncidentStore(IDatabase database, ProcessingRegister register) : IIncidents
{
    // Actions that show somebody's data, by the beginning of their names; what the bot does with its own turn stands in the tables.
    private static readonly string[] Looks = ["case.", "line.", "pseudonym.", "file.", "rights."];

    private static readonly string ProofOfNobody = ConsentStore.ProofOf("");

    /// <inheritdoc/>
    public async Task<IncidentReport> ReportAsync(IncidentWindow window, CancellationToken cancellationToken)
    {
        var (from, until) = (window.From.ToUnixTimeMilliseconds(), window.Until.ToUnixTimeMilliseconds());
        var statement = TouchedRows.Statement(register, await database.TablesAsync(cancellationToken), window.Reach);
        return await database.ReadAsync(async connection =>
        {
            var rows = (await connection.QueryAsync<TouchedRow>(statement, new { from, until })).ToLookup(row => PersonOf(row.Subject));
            var looks = (await AuditRecord.ReadAsync(connection, from, until, MayBeALook))
                .Where(line => line.Subject.Length > 0 && Looks.Any(look => line.Action.StartsWith(look, StringComparison.Ordinal))).ToLookup(line => line.Subject);
            var open = await OpenAsync(connection);
            return new IncidentReport(
                window,
                [
                    .. rows.Select(person => person.Key).Union(looks.Select(person => person.Key)).Order(StringComparer.Ordinal)
                        .Select(subject => PersonOf(subject, [.. rows[subject]], [.. looks[subject]], open.GetValueOrDefault(subject))),
                ]);
        }, cancellationToken);
    }

    private AffectedPerson PersonOf(string subject, IReadOnlyList<TouchedRow> rows, IReadOnlyList<AuditRecord> looks, NotifyBy notify)
    {
        static IReadOnlyList<string> Each(IEnumerable<string> values) => [.. values.Where(value => value.Length > 0).Distinct().Order(StringComparer.Ordinal)];
        var categories = rows.Select(row => row.Category).ToHashSet();
        return new(
            subject,
            notify,
            Each(rows.Select(row => row.Channel)),
            rows.Select(row => row.Last_At.ToTime()).Concat(looks.Select(look => look.At)).Max(),
            [.. RetentionRules.All.Select(rule => rule.Category).Where(categories.Contains)],
            [.. rows.Select(row => row.Store).Distinct().SelectMany(store => register.Find(store)?.Classes ?? []).Where(one => one != DataClass.None).Distinct().Order()],
            categories.Contains(RetentionRules.SensitiveTurns.Category),
            Each(rows.Select(row => row.Conversation)),
            Each(rows.Select(row => row.Case_Reference).Concat(looks.Where(IsOfCase).Select(look => look.Reference))),
            Each(rows.Select(row => row.File).Concat(looks.Where(look => look.Action == "file.open").Select(look => look.Facts.GetValueOrDefault("file", "")))),
            (int)rows.Sum(row => row.Records),
            looks.Count(look => look.Actor is not ("bot" or "customer")));
    }

    // Who can be written to now, not then: that is when they are to be told.
    private static async Task<Dictionary<string, NotifyBy>> OpenAsync(DbConnection connection)
    {
        var ways = new Dictionary<string, NotifyBy>(StringComparer.Ordinal);
        foreach (var subject in await connection.QueryAsync<string>("select distinct subject from conversations where ended_at is null"))
            ways[subject] = NotifyBy.Conversation;
        // Better than a conversation to which they may not come back.
        foreach (var subject in await connection.QueryAsync<string>("select distinct subject from cases where closed_at is null"))
            ways[subject] = NotifyBy.Case;
        return ways;
    }

    // A receipt of consent is kept under a key, and so a name, of its own.
    private static string PersonOf(string subject) => subject.StartsWith(ProofOfNobody, StringComparison.Ordinal) ? subject[ProofOfNobody.Length..] : subject;

    private static bool IsOfCase(AuditRecord look) => !look.Action.StartsWith("rights.", StringComparison.Ordinal);

    private static bool MayBeALook(byte[] canonical) => canonical.AsSpan().IndexOf("\"subject\":\"\""u8) < 0;
}
