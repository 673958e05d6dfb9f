using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;
using EthicalBot.Tests.Knowledge.Library;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace EthicalBot.Tests.Knowledge.Retrieval;

public sealed class PassageIndexProperties(ITestOutputHelper output)
{
    private static readonly string[] s_words = ["parcel", "late", "delivery", "deliver", "refund", "refunds", "retour", "card", "the", "is", "14", "days", "colis", "livraison"];
    private static readonly string[] s_languages = ["en", "fr", "de"];

    private static readonly Gen<string> s_texts = Gen.Elements(s_words).ArrayOf().Where(words => words.Length > 0).Select(words => $"{string.Join(' ', words)}.");

    private static readonly Gen<string> s_questions = Gen.OneOf(s_texts, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

    private static readonly Gen<Article> s_articles =
        from number in Gen.Choose(1, 1000)
        from language in Gen.Elements(s_languages)
        from title in s_texts
        from body in s_texts
        from audience in Gen.Elements(Enum.GetValues<Audience>())
        from regions in Gen.Elements<string[]>([], ["FR"], ["BE", "DE"])
        select WrittenArticle.Of($"article-{number % 20}", body, language, title) with { Version = $"{number}", Audience = audience, Regions = regions };

    private static readonly Gen<Article[]> s_shelves = s_articles.ArrayOf().Select(articles => articles.DistinctBy(article => (article.Slug, article.Language, article.Version)).ToArray());

    private static readonly Gen<Asker> s_askers =
        from language in Gen.Elements("en", "fr", "nl")
        from rights in Gen.Elements(Enum.GetValues<Audience>())
        from region in Gen.Elements(null, "FR", "DE")
        select new Asker(language, rights, region);

    [Fact]
    public void Any_question_is_answered_with_at_most_so_many_scores_from_0_to_1_best_first() => Holds(run =>
    {
        var found = Index(run.Articles).Find(run.Question, run.Asker, 5);
        Assert.True(found.Count <= 5);
        Assert.All(found, passage => Assert.InRange(passage.Score, 0, 1));
        Assert.All(new[] { false, true }, translated => Assert.Equal(found.Where(passage => passage.Translated == translated).OrderByDescending(passage => passage.Score), found.Where(passage => passage.Translated == translated)));
    });

    [Fact]
    public void Nobody_finds_what_they_may_not_read() => Holds(run =>
    {
        var found = Index(run.Articles).Find(run.Question, run.Asker, 100);
        Assert.DoesNotContain(found, passage => passage.Passage.Article.Audience > run.Asker.Rights);
        Assert.DoesNotContain(found, passage => passage.Passage.Article.Regions.Count > 0 && !passage.Passage.Article.Regions.Contains(run.Asker.Region));
    });

    [Fact]
    public void The_order_of_adding_does_not_matter() => Holds(run =>
        Assert.Equal(Index(run.Articles).Find(run.Question, run.Asker, 10), Index([.. run.Articles.Reverse()]).Find(run.Question, run.Asker, 10)));

    [Fact]
    public void What_was_taken_away_leaves_no_trace() => Holds(run =>
    {
        var (kept, gone) = (run.Articles[(run.Articles.Length / 2)..], run.Articles[..(run.Articles.Length / 2)]);
        var index = Index(run.Articles);
        index.Remove(gone);
        Assert.Equal(Index(kept).Find(run.Question, run.Asker, 10), index.Find(run.Question, run.Asker, 10));
    });

    [Fact]
    public void The_same_question_gives_the_same_list() => Holds(run =>
    {
        var index = Index(run.Articles);
        Assert.Equal(index.Find(run.Question, run.Asker, 10), index.Find(run.Question, run.Asker, 10));
    });

    private static PassageIndex Index(Article[] articles)
    {
        var index = new PassageIndex(TestTime.Of(2026, 11, 21));
        index.Add(articles);
        return index;
    }

    private void Holds(Action<(Article[] Articles, string Question, Asker Asker)> property)
    {
        var seed = (ulong)Random.Shared.NextInt64();
        output.WriteLine($"seed {seed}");
        var runs = from articles in s_shelves from question in s_questions from asker in s_askers select (articles, question, asker);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(seed, 1), Prop.ForAll(runs.ToArbitrary(), run =>
        {
            property(run);
            return true;
        }));
    }
}
