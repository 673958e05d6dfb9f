using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;

namespace EthicalBot.Evaluation.Retrieval;

/// <summary>Finds articles by their best passage, with every right.</summary>
internal sealed class ArticleFinder(PassageIndex index, IReadOnlyList<string> languages)
{
    private const int Most = 10;

    // An article that speaks of nothing else fills many places.
    private const int Passages = 200;

    /// <summary>The best articles, best first.</summary>
    public IReadOnlyList<FoundArticle> Find(string question) =>
    [
        .. languages
            .SelectMany(language => index.Find(question, new Asker(language, Audience.Agents, Region: null), Passages))
            .GroupBy(found => found.Passage.Article.Slug)
            .Select(found => new FoundArticle(found.Key, Math.Round(found.Max(passage => passage.Score), 4)))
            .OrderByDescending(found => found.Score)
            .ThenBy(found => found.Slug, StringComparer.Ordinal)
            .Take(Most),
    ];
}
