using System.Globalization;
using System.Text.Json;

namespace EthicalBot.Bot.Rights;

/// <summary>The words of an export's page in one language; more languages than the chat speaks, because the law gives everybody theirs.</summary>
internal sealed class ExportWords
{
    private const string Default = "en";
    private static readonly string[] Tags = ["fr", "en", "de", "es", "it", "pt", "nl"];
    private static readonly Dictionary<string, ExportWords> All = Tags.ToDictionary(tag => tag, Read, StringComparer.Ordinal);

    private readonly Dictionary<string, string> _words;

    private ExportWords(string language, Dictionary<string, string> words) => (Language, _words) = (language, words);

    /// <summary>The languages that there are.</summary>
    public static IReadOnlyList<string> Languages => Tags;

    /// <summary>The two-letter tag.</summary>
    public string Language { get; }

    /// <summary>Every key.</summary>
    public IEnumerable<string> Keys => _words.Keys;

    /// <summary>How dates and times are written.</summary>
    public CultureInfo Culture => CultureInfo.GetCultureInfo(Language);

    /// <summary>The text of a key.</summary>
    public string this[string key] => _words.TryGetValue(key, out var text) ? text : throw new InvalidOperationException($"Export.{Language}.json has no '{key}'.");

    /// <summary>The text of a key, or what stands for it where a word was never written: a key is better than nothing.</summary>
    public string Or(string key, string otherwise) => _words.GetValueOrDefault(key, otherwise);

    /// <summary>The text with values put in.</summary>
    public string Get(string key, params (string Name, object Value)[] values) =>
        values.Aggregate(this[key], (text, value) => text.Replace($"{{{value.Name}}}", Convert.ToString(value.Value, Culture), StringComparison.Ordinal));

    /// <summary>The words of a language, or of English.</summary>
    public static ExportWords Of(string? language) => All[Choose(language)];

    /// <summary>The language that is written for who asks for this one.</summary>
    public static string Choose(string? language) =>
        language?.Split('-')[0].ToLowerInvariant() is { } tag && Tags.Contains(tag) ? tag : Default;

    private static ExportWords Read(string tag)
    {
        using var stream = typeof(ExportWords).Assembly.GetManifestResourceStream($"bot/Rights/Export.{tag}.json")
            ?? throw new InvalidOperationException($"There is no embedded file bot/Rights/Export.{tag}.json.");
        return new(tag, JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!); // a file of ours
    }
}
