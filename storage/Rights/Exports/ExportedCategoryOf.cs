using System.Text.Json;
using System.Text.Json.Nodes;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>A category whose records have one shape, from which its schema is made.</summary>
internal abstract class ExportedCategoryOf<TRecord>(string name, string origin, RetentionRule rule, params IReadOnlyList<string> stores)
    : ExportedCategory(name, origin, rule, stores)
{
    /// <inheritdoc/>
    public override JsonNode RecordSchema => SchemaOf<TRecord>();

    /// <inheritdoc/>
    public override async Task<JsonArray> ReadAsync(ExportReading reading, CancellationToken cancellationToken) =>
        [.. (await RecordsAsync(reading, cancellationToken)).Select(record => JsonSerializer.SerializeToNode(record, Json))];

    protected abstract Task<IReadOnlyList<TRecord>> RecordsAsync(ExportReading reading, CancellationToken cancellationToken);
}
