using System.Text.Json;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Understanding.Languages;

/// <summary>How people ask for a person in languages that the bot does not speak: see Persons.json.</summary>
public static class PersonWords
{
    private static readonly Dictionary<string, string[]> s_byLanguage = Read();
    private static readonly (string Folded, bool IsPhrase)[] s_words =
        [.. s_byLanguage.Values.SelectMany(words => words).Select(word => (string.Join(' ', Folding.Words(word)), word.Contains(' ', StringComparison.Ordinal))).Distinct()];

    /// <summary>The languages whose words are known, as two-letter tags.</summary>
    public static IReadOnlyCollection<string> Languages => s_byLanguage.Keys;

    /// <summary>"A person" as that language says it, or null where it is not known.</summary>
    public static string? In(string language) => s_byLanguage.GetValueOrDefault(language)?[0];

    /// <summary>True when a message has these words of any of the languages.</summary>
    internal static bool Ask(IReadOnlyList<string> words)
    {
        var said = string.Join(' ', words);
        // One word of a language is another word of the next: "mtu", "ember", "insan" count where nothing else is said.
        return said.Length > 0 && s_words.Any(asked => said == asked.Folded
            || (asked.IsPhrase && $" {said} ".Contains($" {asked.Folded} ", StringComparison.Ordinal))
            || (IsRunTogether(asked) && said.Contains(asked.Folded, StringComparison.Ordinal)));
    }

    // Chinese, Japanese and Thai write no spaces, Korean hangs the verb on; "人工" and "真人" alone stand in "are you an AI" as well.
    private static bool IsRunTogether((string Folded, bool IsPhrase) asked) =>
        asked.Folded[0] is (>= '\u0E00' and <= '\u0E7F') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF')
            ? asked.Folded.Length > 2
            : asked.IsPhrase && asked.Folded[0] is >= '\u1100' and <= '\u11FF';

    private static Dictionary<string, string[]> Read()
    {
        const string resource = "Languages/Persons.json";
        using var stream = typeof(PersonWords).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The words '{resource}' are not in this build; they must be an embedded resource.");
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream) ?? throw new InvalidOperationException($"The words '{resource}' are empty.");
    }
}
