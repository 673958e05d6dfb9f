using System.Text.Json;
using EthicalBot.Tests.House;
using Ease = EthicalBot.Knowledge.Checking.ReadingEase;

namespace EthicalBot.Tests.ReadingEase;

public sealed class ReadingEaseTests
{
    private const int LongestSentence = 25;
    private const double LongestOnAverage = 15;
    private const int ShortestMeasured = 20;
    private const double MostExceptions = .05;

    // Decision 0047. The scales differ: each floor is the lower end of what its author calls plain, or fairly plain.
    private static readonly Dictionary<string, double> s_floors = new() { ["fr"] = 65, ["en"] = 65, ["de"] = 50, ["es"] = 55, ["it"] = 60, ["pt"] = 40, ["nl"] = 60 };

    // A key and its reason, where the wording cannot be plainer without saying something else.
    private static readonly Dictionary<string, string> s_exceptions = [];

    public static TheoryData<string> Languages() => [.. s_floors.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_text_for_customers_is_short_and_plain(string language)
    {
        var texts = TextsOf(language).ToList();
        var hard = texts.Where(text => !s_exceptions.ContainsKey(text.Key)).Select(text => (text.Key, Why: WhyHard(text.Words, language))).Where(text => text.Why is not null);

        Assert.True(texts.Count > 100, $"Only {texts.Count} texts in {language} were found.");
        Assert.True(!hard.Any(), string.Join(Environment.NewLine, hard.Select(text => $"{text.Key}: {text.Why}")));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Exceptions_are_few_and_needed_somewhere(string language)
    {
        var keys = TextsOf(language).Select(text => text.Key).ToHashSet();

        Assert.All(s_exceptions, exception => Assert.True(keys.Contains(exception.Key) && exception.Value.Length > 0, exception.Key));
        Assert.True(s_exceptions.Count <= keys.Count * MostExceptions, $"{s_exceptions.Count} of {keys.Count} texts are exceptions.");
    }

    [Theory]
    [InlineData("en", "Notwithstanding the aforementioned considerations, the organisation's representatives reserve unilateral determination regarding compensation eligibility and administrative reimbursement modalities.")]
    [InlineData("fr", "Nonobstant les considérations susmentionnées, les représentants de l’organisation se réservent la détermination unilatérale des modalités administratives de remboursement et d’indemnisation des consommateurs concernés.")]
    [InlineData("de", "Unbeschadet vorstehender Ausführungen behalten sich bevollmächtigte Unternehmensvertreter die einseitige Festlegung entschädigungsrechtlicher Anspruchsvoraussetzungen sowie verwaltungstechnischer Rückerstattungsmodalitäten ausdrücklich vor, vorbehaltlich anderslautender Vereinbarungen.")]
    public void A_hard_text_is_told_from_a_plain_one(string language, string text)
    {
        Assert.NotNull(WhyHard(text, language));
    }

    private static string? WhyHard(string text, string language)
    {
        var sentences = CustomerSentences.Of(text);
        var lengths = sentences.Select(Ease.WordsIn).ToList();
        if (lengths.Count == 0)
            return null;
        if (lengths.Max() > LongestSentence)
            return $"a sentence of {lengths.Max()} words";
        if (lengths.Average() > LongestOnAverage)
            return $"{lengths.Average():0.0} words a sentence";
        return lengths.Sum() >= ShortestMeasured && Ease.Of(sentences, language) is { } index && index < s_floors[language] ? $"an index of {index:0}" : null;
    }

    // What customers say, and how a language writes dates, is no text that they read.
    private static IEnumerable<(string Key, string Words)> TextsOf(string language) =>
        new[] { "dialogs", "cards" }.SelectMany(room => Directory.EnumerateFiles(Path.Combine(RoomReferenceTests.Root(), room), $"Texts.{language}.json", SearchOption.AllDirectories))
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(path => JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(File.ReadAllText(path))!) // not null: each is an object
            .Where(text => !text.Key.EndsWith("Words", StringComparison.Ordinal) && !text.Key.Contains(".Words.", StringComparison.Ordinal) && !text.Key.EndsWith("Fillers", StringComparison.Ordinal) && !text.Key.StartsWith("Language.", StringComparison.Ordinal))
            .SelectMany(text => text.Value.ValueKind == JsonValueKind.String
                ? [(text.Key, text.Value.GetString()!)] // not null: it is a string
                : text.Value.EnumerateObject().Select(form => (text.Key, form.Value.GetString()!))); // not null: a form is a string
}
