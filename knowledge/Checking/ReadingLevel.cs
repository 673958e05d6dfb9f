using System.Collections.Frozen;
using EthicalBot.Knowledge.Library;

namespace EthicalBot.Knowledge.Checking;

/// <summary>Finds articles for customers that are hard to read.</summary>
internal static class ReadingLevel
{
    private const int LongestSentence = 30;

    // An index says nothing of a line or two.
    private const int ShortestMeasured = 20;

    // The scales differ: each is the lower end of what its author calls plain, or fairly plain; decision 0047 has them for the bot's own texts.
    private static readonly FrozenDictionary<string, double> s_floors =
        new Dictionary<string, double>(StringComparer.Ordinal) { ["fr"] = 60, ["en"] = 60, ["de"] = 45, ["es"] = 50, ["it"] = 50, ["pt"] = 35, ["nl"] = 55 }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<Finding> Hard(Article article)
    {
        if (article.Audience == Audience.Agents) yield break;
        var sentences = PlainLines.Of(article.Body).SelectMany(line => Sentences.Of(line.Text)).ToList();
        foreach (var sentence in sentences.Where(sentence => ReadingEase.WordsIn(sentence) > LongestSentence))
            yield return Of(article, $"a sentence has {ReadingEase.WordsIn(sentence)} words: '{sentence[..Math.Min(sentence.Length, 60)]}…'", $"at most {LongestSentence} words in a sentence");
        if (sentences.Sum(ReadingEase.WordsIn) < ShortestMeasured) yield break;
        if (s_floors.TryGetValue(article.Language, out var floor) && ReadingEase.Of(sentences, article.Language) is { } index && index < floor)
            yield return Of(article, $"its reading ease is {index:0}", $"at least {floor:0}: shorter sentences and shorter words");
    }

    private static Finding Of(Article article, string what, string right) => new(FindingKind.HardToRead, article.Slug, article.Language, what, right);
}
