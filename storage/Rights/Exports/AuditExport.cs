using System.Text;
using System.Text.Json;
using Dapper;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>What was done with the person's data, and by what kind of actor.</summary>
internal sealed class AuditExport() : ExportedCategoryOf<AuditExport.Record>("audit_log", Observed, RetentionRules.AuditLog, "audit")
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Record>> RecordsAsync(ExportReading reading, CancellationToken cancellationToken)
    {
        // Entries lie under a hash, not in columns: they are read one by one, and most are dismissed by their bytes.
        var wanted = Encoding.UTF8.GetBytes(reading.Subject);
        var records = new List<Record>();
        await foreach (var canonical in reading.Connection.QueryUnbufferedAsync<byte[]>("select canonical from audit order by number").WithCancellation(cancellationToken))
        {
            if (canonical.AsSpan().IndexOf(wanted) < 0)
                continue;
            using var json = JsonDocument.Parse(canonical);
            var entry = json.RootElement;
            if (entry.GetProperty("subject").GetString() != reading.Subject)
                continue;
            records.Add(new(
                entry.GetProperty("at").GetDateTimeOffset(),
                KindOf(entry.GetProperty("actor").GetString() ?? ""),
                entry.GetProperty("action").GetString() ?? "",
                entry.GetProperty("reference").GetString() ?? "",
                entry.GetProperty("facts").EnumerateObject().ToDictionary(fact => fact.Name, fact => WithoutAgent(fact.Value.ToString(), reading), StringComparer.Ordinal)));
        }

        return records;
    }

    // Who of the company it was is the company's to know.
    private static string KindOf(string actor) => actor switch
    {
        "bot" or "customer" => actor,
        _ when actor.StartsWith("operator", StringComparison.Ordinal) => "operator",
        _ => "agent",
    };

    private static string WithoutAgent(string value, ExportReading reading) =>
        reading.AgentIds.Any(id => value.Contains(id, StringComparison.Ordinal)) || reading.Hidden.Contains(value, StringComparer.OrdinalIgnoreCase) ? "agent" : value;

    internal sealed record Record(DateTimeOffset At, string Actor, string Action, string Reference, IReadOnlyDictionary<string, string> Facts);
}
