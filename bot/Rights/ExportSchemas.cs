using System.Text.Json.Nodes;
using EthicalBot.Privacy.Rights;

namespace EthicalBot.Bot.Rights;

/// <summary>The JSON Schema of each file of an export; made of the code that writes it, so that it cannot say otherwise.</summary>
internal sealed class ExportSchemas(IPersonalData data)
{
    /// <summary>The name under which the manifest's own schema is found.</summary>
    public const string Manifest = "manifest";

    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The names of all.</summary>
    public IEnumerable<string> Names => data.RecordSchemas.Keys.Append(Manifest);

    /// <summary>The schema of a category or of the manifest; null when there is none of that name.</summary>
    public JsonObject? Find(string name) =>
        name == Manifest ? OfManifest() : data.RecordSchemas.TryGetValue(name, out var record) ? OfCategory(name, record) : null;

    private static JsonObject OfCategory(string name, JsonNode record) => Document(name, new()
    {
        ["$schema"] = Text(),
        ["category"] = new JsonObject { ["const"] = name },
        ["exported_at"] = Time(),
        ["records"] = new JsonObject { ["type"] = "array", ["items"] = record.DeepClone() },
    });

    private static JsonObject OfManifest() => Document(Manifest, new()
    {
        ["$schema"] = Text(),
        ["format"] = new JsonObject { ["const"] = ExportPackage.Format },
        ["exported_at"] = Time(),
        ["language"] = Text(),
        ["categories"] = ArrayOf(new()
        {
            ["category"] = Text(),
            ["file"] = Text(),
            ["schema"] = Text(),
            ["records"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0 },
            ["purpose"] = Text(),
            ["legal_basis"] = Text(),
            ["origin"] = new JsonObject { ["enum"] = new JsonArray("provided", "observed", "inferred") },
            ["portable"] = new JsonObject { ["type"] = "boolean" },
            ["automated_decision"] = new JsonObject { ["type"] = "boolean" },
            ["recipients"] = new JsonObject { ["type"] = "array", ["items"] = Text() },
            ["retention"] = Object(new() { ["hours"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0 }, ["from"] = Text() }),
        }),
        ["files"] = ArrayOf(new()
        {
            ["path"] = Text(),
            ["bytes"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0 },
            ["sha256"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9a-f]{64}$" },
        }),
    });

    private static JsonObject Document(string name, JsonObject properties)
    {
        var schema = Object(properties);
        schema.Insert(0, "$schema", Dialect);
        schema.Insert(1, "$id", $"{RightsPaths.Schemas}/{name}.json");
        return schema;
    }

    private static JsonObject ArrayOf(JsonObject properties) => new() { ["type"] = "array", ["items"] = Object(properties) };

    private static JsonObject Object(JsonObject properties) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray([.. properties.Select(property => JsonValue.Create(property.Key))]),
        ["properties"] = properties,
        ["additionalProperties"] = false,
    };

    private static JsonObject Text() => new() { ["type"] = "string" };

    private static JsonObject Time() => new() { ["type"] = "string", ["format"] = "date-time" };
}
