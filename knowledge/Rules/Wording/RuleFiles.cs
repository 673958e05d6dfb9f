using System.Collections.Concurrent;
using System.Text.Json;

namespace EthicalBot.Knowledge.Rules.Wording;

/// <summary>Reads the words of the rules that are built into this room.</summary>
internal static class RuleFiles
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip };
    private static readonly ConcurrentDictionary<string, RuleWords> s_read = new(StringComparer.Ordinal);

    /// <summary>The languages that rules are written in.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["fr", "en", "de", "es", "it", "pt", "nl"];

    /// <summary>Returns a language's words.</summary>
    /// <exception cref="ArgumentException">No rules are written in that language: an answer in it cannot be held to them.</exception>
    public static RuleWords Of(string language) => s_read.GetOrAdd(language, Read);

    private static RuleWords Read(string language)
    {
        if (!Languages.Contains(language)) throw new ArgumentException($"No rules are written in '{language}'; there are {string.Join(", ", Languages)}.", nameof(language));
        using var stream = typeof(RuleFiles).Assembly.GetManifestResourceStream($"Rules/{language}.json")
            ?? throw new InvalidOperationException($"The rules 'Rules/{language}.json' are not in this build; they must be an embedded resource.");
        return JsonSerializer.Deserialize<RuleWords>(stream, s_options) ?? throw new InvalidOperationException($"The rules 'Rules/{language}.json' are empty.");
    }
}
