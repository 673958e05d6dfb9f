using EthicalBot.Knowledge.Answers;
using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;

namespace EthicalBot.Tests.Knowledge.Answers;

public sealed class AnswerRulesTests
{
    [Fact]
    public void Every_passage_of_the_demo_shop_may_be_used()
    {
        var rules = new AnswerRules();

        Assert.Empty(DemoArticles.Read().SelectMany(Passages.Of).Where(passage => !rules.MayBeUsed(passage)).Select(passage => $"{passage.Article.Language}/{passage.Article.Slug}: {passage.Text}"));
    }

    [Theory]
    [InlineData("en", "You have 7 days to withdraw from your purchase.")]
    [InlineData("fr", "Vous avez 7 jours pour vous rétracter.")]
    [InlineData("pl", "Zwrot jest możliwy w ciągu 30 dni.")]
    public void What_goes_below_a_right_or_cannot_be_read_is_used_by_nobody(string language, string text) =>
        Assert.False(new AnswerRules().MayBeUsed(Articles.Passage(text, language)));

    [Fact]
    public void Articles_that_say_different_things_are_told_to_nobody()
    {
        var (one, two) = (Articles.Of("Refunds are paid within 8 working days.", slug: "one"), Articles.Of("Refunds are paid within 12 working days.", slug: "two"));

        Assert.Equal(["one", "two"], AnswerRules.Disagreement(one, [one, two])?.Articles.Select(article => article.Slug));
        Assert.Null(AnswerRules.Disagreement(one, [one]));
    }

    [Fact]
    public void The_demo_shops_articles_agree_with_each_other()
    {
        var articles = DemoArticles.Read();

        var disagreements = articles.Select(one => AnswerRules.Disagreement(one, articles)).OfType<KnowledgeOutcome.Disagreement>().Select(one => $"{one.Articles[0].Language}: {string.Join(", ", one.Articles.Select(article => article.Slug))}: {one.What}").ToList();
        Assert.True(disagreements.Count == 0, string.Join('\n', disagreements));
    }

    [Fact]
    public void What_may_be_read_as_done_is_left_to_a_quotation() => Assert.Contains("action", AnswerRules.Broken("Your order was cancelled.", "Your order was cancelled.", "en"));

    [Fact]
    public void A_promise_without_its_clause_is_named()
    {
        Assert.Contains(AnswerRules.Promise, AnswerRules.Broken("We guarantee you a compensation of 50 euros.", "Delivery takes 3 days.", "en"));
        Assert.Empty(AnswerRules.Broken("Delivery takes 3 days.", "Delivery takes 3 days.", "en"));
    }
}
