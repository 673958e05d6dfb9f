using System.Text.Json.Nodes;
using Dapper;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>Events about the handoff to a person, without personal data but sealed all the same.</summary>
internal sealed class HubEventExport() : ExportedCategoryOf<HubEventExport.Record>("hub_events", Observed, RetentionRules.Mailbox, "hub_events")
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Record>> RecordsAsync(ExportReading reading, CancellationToken cancellationToken)
    {
        var rows = await reading.Connection.QueryAsync<Row>("select id, conversation, at, name, sealed from hub_events where subject = @Subject order by at", new { reading.Subject });
        var records = new List<Record>();
        foreach (var row in rows)
        {
            if (await reading.OpenAsync(row.Sealed, SealContext.HubEvent(row.Id), cancellationToken) is { } json)
                records.Add(new(row.Conversation, row.At.ToTime(), row.Name, JsonNode.Parse(json)));
        }

        return records;
    }

    internal sealed record Record(string Conversation, DateTimeOffset At, string Name, JsonNode? Event);

    private sealed record Row(string Id, string Conversation, long At, string Name, byte[] Sealed);
}
