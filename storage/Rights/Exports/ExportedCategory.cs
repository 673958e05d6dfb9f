using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>Reads one category of what is held about a person.</summary>
internal abstract class ExportedCategory(string name, string origin, RetentionRule rule, params IReadOnlyList<string> stores)
{
    protected const string Provided = "provided";
    protected const string Observed = "observed";
    protected const string Inferred = "inferred";

    /// <summary>How exports are written: small names, times as ISO 8601, nothing left out.</summary>
    protected static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        RespectNullableAnnotations = true,
        NumberHandling = JsonNumberHandling.Strict,
    };

    /// <summary>A short key: the name of the file and of its schema.</summary>
    public string Name { get; } = name;

    /// <summary>provided, observed or inferred.</summary>
    public string Origin { get; } = origin;

    /// <summary>Why and how long.</summary>
    public RetentionRule Rule { get; } = rule;

    /// <summary>What it reads, by the register's names.</summary>
    public IReadOnlyList<string> Stores { get; } = stores;

    /// <summary>The JSON Schema of one record.</summary>
    public abstract JsonNode RecordSchema { get; }

    /// <summary>Reads the records.</summary>
    public abstract Task<JsonArray> ReadAsync(ExportReading reading, CancellationToken cancellationToken);

    protected static JsonNode SchemaOf<TRecord>() =>
        Json.GetJsonSchemaAsNode(typeof(TRecord), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true });
}
