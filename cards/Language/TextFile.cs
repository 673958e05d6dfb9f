using System.Text.Json;
using System.Text.RegularExpressions;

namespace EthicalBot.Cards.Language;

/// <summary>Reads one file of texts: a key with a text, or a key with its plural forms.</summary>
internal static partial class TextFile
{
    private static readonly JsonDocumentOptions Options = new()
    {
        AllowDuplicateProperties = false,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>The language in a file name such as "dialogs/OrderStatus/Texts.fr.json"; nothing when it is no file of texts.</summary>
    public static string? LanguageOf(string name) => Name().Match(name) is { Success: true } match ? match.Groups["language"].Value : null;

    /// <summary>The name that the same file has in another language.</summary>
    public static string NameIn(string name, string language) => Name().Replace(name, match =>
        match.Value.Replace($"Texts.{match.Groups["language"].Value}.", $"Texts.{language}.", StringComparison.Ordinal));

    public static IEnumerable<TextEntry> Read(TextSource source)
    {
        var language = LanguageOf(source.Name)
            ?? throw new TextException($"'{source.Name}' is no file of texts; its name must end in Texts.<language>.json, such as Texts.fr.json.");
        try
        {
            using var document = JsonDocument.Parse(source.Json, Options);
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw new TextException($"{source.Name}: it must be one JSON object of keys and texts.");
            return [.. document.RootElement.EnumerateObject().Select(property => Entry(source.Name, language, property))];
        }
        catch (JsonException exception)
        {
            throw new TextException($"{source.Name}: {exception.Message}");
        }
    }

    private static TextEntry Entry(string file, string language, JsonProperty property)
    {
        var place = $"{file}: '{property.Name}' ({language})";
        if (property.Value.ValueKind == JsonValueKind.String)
            return new(file, language, property.Name, false, new Dictionary<string, TextForm> { [PluralRules.Other] = Form(place, language, property.Value) });

        if (property.Value.ValueKind != JsonValueKind.Object)
            throw new TextException($"{place}: it must be a text, or an object of plural forms.");

        var forms = property.Value.EnumerateObject().ToDictionary(form => form.Name, form => Form($"{place}, form '{form.Name}'", language, form.Value));
        if (!PluralRules.Knows(language) || !forms.Keys.Order().SequenceEqual(PluralRules.Categories))
            throw new TextException($"{place}: its plural forms must be {string.Join(" and ", PluralRules.Categories)}.");

        return new(file, language, property.Name, true, forms);
    }

    private static TextForm Form(string place, string language, JsonElement text)
    {
        if (text.ValueKind != JsonValueKind.String) throw new TextException($"{place}: it must be a text.");
        return TextForm.TryParse(Typography.Set(text.GetString()!, language), out var problem) // not null: it is a string
            ?? throw new TextException($"{place}: {problem}.");
    }

    [GeneratedRegex(@"(?:^|[./\\])Texts\.(?<language>[a-z]{2,3})\.json\z")]
    private static partial Regex Name();
}
