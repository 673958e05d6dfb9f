using System.Text.Json;
using EthicalBot.Understanding.Rules;

namespace EthicalBot.Understanding.ServiceRequests;

/// <summary>What a customer asks to have done: rules kept as data, whatever the language.</summary>
/// <remarks>Thread-safe. Keeps nothing of what it reads.</remarks>
public static class ServiceRequestReader
{
    // As for requests about data: another language is asked only where it knows most of the message, and more of it.
    private const double MostlyKnown = .6;

    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);
    private static readonly ServicePhrases[] s_spoken = [.. new[] { "fr", "en", "de", "es", "it", "pt", "nl" }.Select(Read)];
    private static readonly LawWords s_law = new(s_spoken);

    /// <summary>All that is asked, in the order in which it is said; empty when no rule knows it.</summary>
    /// <param name="language">The conversation's language: its phrases are looked at first.</param>
    public static IReadOnlyList<ServiceRequest> In(string text, string? language) => [.. Found(text, SaidWords.Of(MessageReading.WithoutAddresses(text)), language).Asked.Select(Request)];

    /// <summary>Whether it is asked about a withdrawal, which declares none.</summary>
    /// <param name="language">The conversation's language: its phrases are looked at first.</param>
    public static bool AsksOfWithdrawal(string text, string? language) => Found(text, SaidWords.Of(MessageReading.WithoutAddresses(text)), language).AsksOfWithdrawal;

    /// <summary>The same, each with the customer's own words about it.</summary>
    /// <param name="language">The conversation's language: its phrases are looked at first.</param>
    public static IReadOnlyList<ServiceRequestPart> Parts(string text, string? language)
    {
        // Blanks in their place: where a word stands is where it stands in the text.
        var said = SaidWords.Of(MessageReading.WithoutAddresses(text));
        var (asked, phrases, _) = Found(text, said, language);
        if (asked.Count == 0 || phrases is null) return [];
        var cuts = PartCuts.Of(said, asked, phrases);
        return [.. asked.Select((match, i) => new ServiceRequestPart(Request(match), PartCuts.Slice(text, said, cuts, i, phrases)))];
    }

    /// <summary>Whether a thing is spoken of only to deny it: "nothing is broken", "not cancel anything".</summary>
    /// <param name="language">The conversation's language: its phrases alone are looked at.</param>
    public static bool Denies(string text, string? language, ServiceRequestKind kind)
    {
        if (Array.Find(s_spoken, spoken => spoken.Language == language) is not { } phrases) return false;
        var said = SaidWords.Of(MessageReading.WithoutAddresses(text));
        return phrases.SpokenOf(said).Contains(kind) && !phrases.In(said).Exists(match => match.Ask.Kind == kind);
    }

    private static ServiceRequest Request(ServiceMatch match) => new(match.Ask.Kind, match.Start, match.End);

    private static (IReadOnlyList<ServiceMatch> Asked, ServicePhrases? Phrases, bool AsksOfWithdrawal) Found(string text, List<SaidWord> said, string? language)
    {
        var phrases = Array.Find(s_spoken, spoken => spoken.Language == language);
        var found = phrases?.In(said) ?? [];
        if (found.Count == 0 && Other(said, phrases) is { } other && other.In(said) is { Count: > 0 } foundThere) (phrases, found) = (other, foundThere);
        // Whoever invokes the law does so in the word of the law, in whatever language the rest is.
        if (s_law.LanguageIn(said) is { } lawful && lawful != phrases)
        {
            var withdrawals = lawful.In(said).Where(match => match.Ask.Kind == ServiceRequestKind.Withdraw).ToList();
            if (withdrawals.Count > 0 && found.Count == 0) phrases = lawful;
            found.AddRange(withdrawals);
        }
        var questions = phrases is null ? 0 : found.RemoveAll(match => WithdrawalQuestion.Is(text, said, match, phrases));
        return phrases is null || found.Count == 0 ? ([], phrases, questions > 0) : (AskedTogether.Settled(said, found, phrases), phrases, questions > 0 && !found.Exists(match => match.Ask.Kind == ServiceRequestKind.Withdraw));
    }

    private static ServicePhrases? Other(List<SaidWord> said, ServicePhrases? likely)
    {
        var (best, most) = ((ServicePhrases?)null, Math.Max(likely?.Known(said) ?? 0, MostlyKnown - .001));
        foreach (var phrases in s_spoken)
        {
            if (phrases != likely && phrases.Known(said) is var known && known > most) (best, most) = (phrases, known);
        }
        return best;
    }

    private static ServicePhrases Read(string language)
    {
        var resource = $"ServiceRequests/{language}.json";
        using var stream = typeof(ServiceRequestReader).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The phrases '{resource}' are not in this build; they must be an embedded resource.");
        return new(JsonSerializer.Deserialize<ServicePhraseFile>(stream, s_options) ?? throw new InvalidOperationException($"The phrases '{resource}' are empty."));
    }
}
