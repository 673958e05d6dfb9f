using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;

namespace EthicalBot.Knowledge.Checking;

/// <summary>Looks through the articles for what a person should put right.</summary>
public static class KnowledgeCheck
{
    private const int FirstFew = 3;
    private const int NearlyExpired = 30;

    // Nine in ten questions that an article answers score above it, and one in twenty of those that none does.
    private const double Answers = 0.35;

    /// <summary>Checks the current version of each article and the questions that were not answered.</summary>
    /// <param name="checkedUp">Told how many of how many articles are done. Null: nobody watches.</param>
    /// <returns>What was found, by language and article; the gaps last, the most asked first.</returns>
    public static IReadOnlyList<Finding> Run(IReadOnlyList<Article> articles, IReadOnlyList<UnansweredQuestion> unanswered, TimeProvider time, Action<int, int>? checkedUp = null)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var ordered = articles.OrderBy(article => article.Language, StringComparer.Ordinal).ThenBy(article => article.Slug, StringComparer.Ordinal).ToList();
        var contradictions = Contradictions.In(ordered.Where(article => article.IsUsableOn(today))).ToLookup(finding => (finding.Language, finding.Slug));
        var slugs = articles.Select(article => article.Slug).ToHashSet(StringComparer.Ordinal);
        using var index = new PassageIndex(time);
        index.Add(articles);
        var findings = new List<Finding>();
        foreach (var article in ordered)
        {
            findings.AddRange([.. Days(article, today), .. Links.Dead(article, slugs), .. contradictions[(article.Language, article.Slug)], .. ReadingLevel.Hard(article), .. OwnQuestions(article, index, today)]);
            checkedUp?.Invoke(ordered.IndexOf(article) + 1, ordered.Count);
        }

        return [.. findings, .. unanswered.OrderByDescending(question => question.Times).ThenBy(question => question.Question, StringComparer.Ordinal).Where(question => !IsAnswered(question, index)).Select(Gap)];
    }

    private static IEnumerable<Finding> Days(Article article, DateOnly today)
    {
        if (Instructions.In(article) is { } instructs)
            yield return instructs;
        else if (article.ApprovedBy is null)
            yield return Of(FindingKind.Unapproved, article, "nobody approved it, so it is not used", "a name behind 'approved by'");
        if (article.Expires <= today)
            yield return Of(FindingKind.Expired, article, $"it expired on {article.Expires:yyyy-MM-dd}, so it is not used", "a review, and a later day behind 'expires'");
        else if (article.Expires <= today.AddDays(NearlyExpired))
            yield return Of(FindingKind.Stale, article, $"it expires on {article.Expires:yyyy-MM-dd}", "a review before then, and a later day behind 'expires'");
        if (article.Reviewed > today)
            yield return Of(FindingKind.Stale, article, $"it says that it was reviewed on {article.Reviewed:yyyy-MM-dd}, which is still to come", "the day of the review behind 'reviewed'");
        else if (article.Reviewed <= today.AddYears(-1))
            yield return Of(FindingKind.Stale, article, $"it was last reviewed on {article.Reviewed:yyyy-MM-dd}", "a review at least once a year");
    }

    private static IEnumerable<Finding> OwnQuestions(Article article, PassageIndex index, DateOnly today)
    {
        if (!article.IsUsableOn(today)) yield break;
        var asker = new Asker(article.Language, Audience.Agents, article.Regions is [var region, ..] ? region : null);
        foreach (var question in article.Questions)
        {
            var slugs = index.Find(question, asker, FirstFew * 10).Select(found => found.Passage.Article.Slug).Distinct().Take(FirstFew).ToList();
            if (!slugs.Contains(article.Slug))
                yield return Of(FindingKind.NotFound, article, $"its question '{question}' finds {(slugs.Count > 0 ? string.Join(", ", slugs) : "nothing")} first", "words of the question in its text or title");
        }
    }

    private static bool IsAnswered(UnansweredQuestion question, PassageIndex index) =>
        index.Find(question.Question, new Asker(question.Language, Audience.Customers, Region: null), 1) is [{ Score: >= Answers, Translated: false }];

    private static Finding Gap(UnansweredQuestion question) =>
        new(FindingKind.Gap, Slug: null, question.Language, $"asked {question.Times} times and not answered: '{question.Question}'", "an article that answers it, or the question among those of the article that does");

    private static Finding Of(FindingKind kind, Article article, string what, string right) => new(kind, article.Slug, article.Language, what, right);
}
