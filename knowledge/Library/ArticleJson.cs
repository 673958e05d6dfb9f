using System.Text.Json;

namespace EthicalBot.Knowledge.Library;

/// <summary>Reads articles from a JSON export: an array of objects with the fields of the front matter, and slug, language and body beside them.</summary>
public static class ArticleJson
{
    /// <summary>Reads every object, in order.</summary>
    /// <param name="path">What the file is called in a message about a fault in it.</param>
    /// <exception cref="ArticleFormatException">It is no export; the message names file and place, and what would be right.</exception>
    public static IReadOnlyList<Article> Read(string path, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Array) throw new ArticleFormatException($"{path}: an array of articles is right, not a {document.RootElement.ValueKind}.");
            return [.. document.RootElement.EnumerateArray().Select((entry, index) => ReadOne($"{path}, article {index + 1}", entry))];
        }
        catch (JsonException fault)
        {
            throw new ArticleFormatException($"{path}, line {fault.LineNumber + 1}: this is no JSON; an array of objects is right.");
        }
        catch (InvalidOperationException)
        {
            throw new ArticleFormatException($"{path}: a text holds half of a surrogate pair; whole characters are right.");
        }
    }

    private static Article ReadOne(string place, JsonElement entry)
    {
        if (entry.ValueKind != JsonValueKind.Object) throw new ArticleFormatException($"{place}: an object is right, not a {entry.ValueKind}.");
        var fields = new ArticleFields(place);
        var own = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in entry.EnumerateObject())
        {
            // As a field that is left out.
            if (property.Value.ValueKind == JsonValueKind.Null) continue;
            var values = Values(place, property);
            if (property.Name is not ("slug" or "language" or "body")) fields.Add(property.Name, new ArticleField(values, place));
            else own[property.Name] = values is [var one] ? one : throw new ArticleFormatException($"{place}: '{property.Name}' needs one text.");
        }

        return fields.ToArticle(Own("slug"), Own("language"), Own("body"), entry.GetRawText());

        string Own(string key) => own.GetValueOrDefault(key) ?? throw new ArticleFormatException($"{place}: '{key}' is missing.");
    }

    private static List<string> Values(string place, JsonProperty property) => property.Value.ValueKind switch
    {
        JsonValueKind.String => [property.Value.GetString()!], // not null: it is a string
        JsonValueKind.Array when property.Value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) =>
            [.. property.Value.EnumerateArray().Select(item => item.GetString()!)], // not null: each is a string
        var kind => throw new ArticleFormatException($"{place}: '{property.Name}' is a {kind}; a text or a list of texts is right."),
    };
}
