using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using EthicalBot.Privacy.Rights;

namespace EthicalBot.Bot.Rights;

/// <summary>Packs what is held about a person: one JSON file a category with its schema, their files, a page to read, and a manifest with hashes.</summary>
internal sealed class ExportPackage(ExportSchemas schemas, ExportPage page)
{
    /// <summary>The name of this format.</summary>
    public const string Format = "ethicalbot-export-1";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file, as a zip.</summary>
    public byte[] Make(PersonalData data, ExportWords words)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var written = new JsonArray();
            void Write(string path, ReadOnlyMemory<byte> content)
            {
                var entry = zip.CreateEntry(path);
                entry.LastWriteTime = data.At;
                using (var file = entry.Open())
                    file.Write(content.Span);
                written.Add(new JsonObject { ["path"] = path, ["bytes"] = content.Length, ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(content.Span)) });
            }

            Write("index.html", Encoding.UTF8.GetBytes(page.Make(data, words)));
            foreach (var category in data.Categories)
            {
                Write(FileOf(category), Bytes(Document(category, data.At)));
                Write(SchemaOf(category.Category), Bytes(schemas.Find(category.Category)!)); // each category has one
                foreach (var file in category.Files)
                    Write(file.Path, file.Content);
            }

            Write(SchemaOf(ExportSchemas.Manifest), Bytes(schemas.Find(ExportSchemas.Manifest)!)); // and so has the manifest
            // Last, and not in its own list: it has the hashes of all the others.
            Write("manifest.json", Bytes(Manifest(data, words, (JsonArray)written.DeepClone())));
        }

        return stream.ToArray();
    }

    /// <summary>Where a category lies in the zip.</summary>
    public static string FileOf(PersonalDataCategory category) => $"data/{category.Category}.json";

    private static string SchemaOf(string name) => $"schemas/{name}.json";

    private static JsonObject Document(PersonalDataCategory category, DateTimeOffset at) => new()
    {
        ["$schema"] = $"../{SchemaOf(category.Category)}",
        ["category"] = category.Category,
        ["exported_at"] = at,
        ["records"] = category.Records.DeepClone(),
    };

    private static JsonObject Manifest(PersonalData data, ExportWords words, JsonArray files) => new()
    {
        ["$schema"] = SchemaOf(ExportSchemas.Manifest),
        ["format"] = Format,
        ["exported_at"] = data.At,
        ["language"] = words.Language,
        ["categories"] = new JsonArray([.. data.Categories.Select(category => (JsonNode)new JsonObject
        {
            ["category"] = category.Category,
            ["file"] = FileOf(category),
            ["schema"] = SchemaOf(category.Category),
            ["records"] = category.Records.Count,
            ["purpose"] = category.Purpose,
            ["legal_basis"] = category.LegalBasis,
            ["origin"] = category.Origin,
            ["portable"] = category.Portable,
            ["automated_decision"] = false,
            ["recipients"] = new JsonArray([.. category.Recipients.Select(recipient => JsonValue.Create(recipient))]),
            ["retention"] = new JsonObject { ["hours"] = (long)category.Kept.TotalHours, ["from"] = category.From },
        })]),
        ["files"] = files,
    };

    private static byte[] Bytes(JsonNode node) => Encoding.UTF8.GetBytes(node.ToJsonString(Json));
}
