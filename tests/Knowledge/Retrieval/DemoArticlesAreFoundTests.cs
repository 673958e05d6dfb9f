using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;

namespace EthicalBot.Tests.Knowledge.Retrieval;

public sealed class DemoArticlesAreFoundTests
{
    private const double Bar = 0.98;

    public static TheoryData<string> Languages() => [.. DemoArticles.Read().Select(article => article.Language).Append("en").Distinct()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Its_own_questions_find_an_article_among_the_first_three(string language)
    {
        var articles = DemoArticles.Read().Where(article => article.Language == language).ToList();
        using var index = new PassageIndex(TestTime.Of(2026, 11, 21));
        index.Add(articles.Select(article => article with { ApprovedBy = article.Owner, Expires = DateOnly.MaxValue }));
        var asked = articles.SelectMany(article => article.Questions.Select(question => (article.Slug, Question: question, Found: Slugs(index, question, language)))).ToList();
        var missed = asked.Where(one => !one.Found.Contains(one.Slug)).Select(one => $"{one.Slug}: {one.Question}").ToList();

        Assert.True(missed.Count <= asked.Count * (1 - Bar), string.Join(Environment.NewLine, missed));
    }

    private static List<string> Slugs(PassageIndex index, string question, string language) =>
        [.. index.Find(question, new Asker(language, Audience.Agents, "FR"), 50).Select(found => found.Passage.Article.Slug).Distinct().Take(3)];
}
