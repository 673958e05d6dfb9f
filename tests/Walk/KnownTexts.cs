using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace EthicalBot.Tests.Walk;

/// <summary>The texts of the product by key, as they may stand in an answer with values filled in.</summary>
internal sealed class KnownTexts([CallerFilePath] string here = "")
{
    private const int Shortest = 15;
    private static readonly string[] s_languages = ["fr", "en", "de", "es", "it", "pt", "nl"];

    private readonly ConcurrentDictionary<string, Lazy<List<(string Key, string[] Parts)>>> _texts = new();

    /// <summary>The keys of the texts that an answer has in it: in the conversation's language, or in that of the message where it is in another.</summary>
    public IReadOnlySet<string> In(string answer, string language) =>
        OfLanguage(answer, language) is { Count: > 0 } keys ? keys : s_languages.SelectMany(other => OfLanguage(answer, other)).ToHashSet();

    private HashSet<string> OfLanguage(string answer, string language)
    {
        var plain = Plain(answer);
        return _texts.GetOrAdd(language, _ => new(() => Read(language))).Value.Where(text => AreIn(plain, text.Parts)).Select(text => text.Key.Replace(".Simple", "", StringComparison.Ordinal)).ToHashSet();
    }

    private List<(string Key, string[] Parts)> Read(string language) =>
    [
        .. from file in Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(here)!, "../../dialogs"), $"Texts.{language}.json", SearchOption.AllDirectories)
           where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
           from text in JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(File.ReadAllText(file))!
           where text.Value.ValueKind == JsonValueKind.String
           let plain = Plain(text.Value.GetString()!)
           let parts = Regex.Split(plain, @"\{[^}]*\}").Where(part => part.Length > 0).ToArray()
           where parts.Sum(part => part.Length) > Shortest
           select (text.Key, parts),
    ];

    // In their order, with anything in between.
    private static bool AreIn(string answer, string[] parts)
    {
        var from = 0;
        foreach (var part in parts)
        {
            if (answer.IndexOf(part, from, StringComparison.Ordinal) is not (>= 0 and var found))
                return false;
            from = found + part.Length;
        }

        return true;
    }

    // Spaces of French typography are no difference.
    private static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ').Replace('’', '\'');
}
