using System.Text.Json;
using EthicalBot.Understanding.Rules;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Understanding.PrivacyRequests;

/// <summary>Whether a customer asks about the data that is held of them: rules kept as data, read before any model and whatever the language.</summary>
/// <remarks>Thread-safe. Keeps nothing of what it reads.</remarks>
public static class PrivacyRequest
{
    // "Yes, please delete it all": longer is no bare answer.
    private const int MostWordsOfAnswer = 8;

    private const double MostlyKnown = .6;

    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);
    private static readonly PrivacyPhrases[] s_spoken = [.. new[] { "fr", "en", "de", "es", "it", "pt", "nl" }.Select(Read)];

    /// <summary>What is asked, or null.</summary>
    /// <param name="language">The conversation's language: its phrases are looked at first.</param>
    public static PrivacyAsk? Find(string text, string? language)
    {
        var message = MessageReading.Of(text);
        var likely = s_spoken.Where(phrases => phrases.Language == language).ToList();
        if (likely.Select(phrases => phrases.Find(message.Words)).FirstOrDefault(ask => ask is not null) is { } asked)
            return asked;
        // The small words of one language are others in the next ("n'ai", "não", "AI"): another one is asked only where it knows most of the message, and more of it.
        var known = likely.Select(phrases => phrases.Known(message.Words)).DefaultIfEmpty().Max();
        return s_spoken.Except(likely).Select(phrases => (Phrases: phrases, Known: phrases.Known(message.Words)))
            .Where(other => other.Known > known && other.Known >= MostlyKnown).OrderByDescending(other => other.Known)
            .Select(other => other.Phrases.Find(message.Words)).FirstOrDefault(ask => ask is not null);
    }

    /// <summary>True for a bare yes, false for a bare no, null for anything else, in whichever language.</summary>
    public static bool? YesOrNo(string text, string? language)
    {
        var words = Folding.Words(text);
        return words.Length is 0 or > MostWordsOfAnswer ? null : InOrder(language).Select(phrases => phrases.YesOrNo(words)).FirstOrDefault(answer => answer is not null);
    }

    private static IEnumerable<PrivacyPhrases> InOrder(string? language) => s_spoken.OrderByDescending(phrases => phrases.Language == language);

    private static PrivacyPhrases Read(string language)
    {
        var resource = $"PrivacyRequests/{language}.json";
        using var stream = typeof(PrivacyRequest).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The phrases '{resource}' are not in this build; they must be an embedded resource.");
        return new(JsonSerializer.Deserialize<PrivacyPhraseFile>(stream, s_options) ?? throw new InvalidOperationException($"The phrases '{resource}' are empty."));
    }
}
