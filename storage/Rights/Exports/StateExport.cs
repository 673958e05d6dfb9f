using System.Text.Json.Nodes;
using Dapper;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>What an open dialog remembers, or what the person chose once for all their conversations.</summary>
internal sealed class StateExport(bool ofConversations) : ExportedCategoryOf<StateExport.Record>(
    ofConversations ? "dialog_state" : "choice", Provided, ofConversations ? RetentionRules.DialogState : RetentionRules.Choice, "state")
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Record>> RecordsAsync(ExportReading reading, CancellationToken cancellationToken)
    {
        var rows = await reading.Connection.QueryAsync<Row>("select key, at, sealed from state where subject = @Subject order by key", new { reading.Subject });
        var records = new List<Record>();
        foreach (var row in rows.Where(row => row.Key.Contains("/conversations/", StringComparison.Ordinal) == ofConversations))
        {
            if (await reading.OpenAsync(row.Sealed, SealContext.State(row.Key), cancellationToken) is not { } json)
                continue;
            reading.NoteOwnWords(json);
            records.Add(new(row.Key, row.At.ToTime(), JsonNode.Parse(json)));
        }

        return records;
    }

    internal sealed record Record(string Key, DateTimeOffset At, JsonNode? Value);

    private sealed record Row(string Key, long At, byte[] Sealed);
}
