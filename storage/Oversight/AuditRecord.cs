using System.Data.Common;
using System.Text.Json;
using Dapper;

namespace EthicalBot.Storage.Oversight;

/// <summary>A line of the audit log, read back.</summary>
internal sealed record AuditRecord(DateTimeOffset At, string Actor, string Action, string Subject, string Reference, IReadOnlyDictionary<string, string> Facts)
{
    /// <summary>The lines from one time to another, oldest first; most are dismissed by their bytes, without being read.</summary>
    public static async Task<IReadOnlyList<AuditRecord>> ReadAsync(DbConnection connection, long from, long until, Func<byte[], bool> mayMatter)
    {
        var records = new List<AuditRecord>();
        await foreach (var canonical in connection.QueryUnbufferedAsync<byte[]>(
            "select canonical from audit where at >= @from and at < @until order by number", new { from, until }))
        {
            if (mayMatter(canonical))
                records.Add(Read(canonical));
        }

        return records;
    }

    private static AuditRecord Read(byte[] canonical)
    {
        using var json = JsonDocument.Parse(canonical);
        var entry = json.RootElement;
        string Text(string name) => entry.GetProperty(name).GetString() ?? "";
        return new(
            entry.GetProperty("at").GetDateTimeOffset(), Text("actor"), Text("action"), Text("subject"), Text("reference"),
            entry.GetProperty("facts").EnumerateObject().ToDictionary(fact => fact.Name, fact => fact.Value.ToString(), StringComparer.Ordinal));
    }
}
