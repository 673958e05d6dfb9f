using System.Text.Json;
using EthicalBot.Understanding.SpokenSignals;

namespace EthicalBot.Understanding.Rules;

/// <summary>Reads the rules that are built into this room.</summary>
internal static class RuleFiles
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);

    /// <summary>The languages that are understood, the first ones first where two fit alike.</summary>
    public static IReadOnlyList<RuleSet> Spoken { get; } = [.. new[] { "fr", "en", "de", "es", "it", "pt", "nl" }.Select(language => new RuleSet(Read<RuleFile>($"Rules/{language}.json"), Signals(language)))];

    /// <summary>How signals are said in a language, as it is written down.</summary>
    public static SignalPhraseFile Signals(string language) => Read<SignalPhraseFile>($"SpokenSignals/{language}.json");

    private static T Read<T>(string resource)
    {
        using var stream = typeof(RuleFiles).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The rules '{resource}' are not in this build; they must be an embedded resource.");
        return JsonSerializer.Deserialize<T>(stream, s_options) ?? throw new InvalidOperationException($"The rules '{resource}' are empty.");
    }
}
