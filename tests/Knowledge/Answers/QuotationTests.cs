using EthicalBot.Knowledge.Answers;
using EthicalBot.Knowledge.Library;
using FsCheck;
using FsCheck.Fluent;

namespace EthicalBot.Tests.Knowledge.Answers;

public sealed class QuotationTests
{
    [Fact]
    public void The_sentence_that_shares_most_with_the_question_comes_first()
    {
        var passage = Articles.Passage("Parcels travel by lorry. Returns are free for 30 days. Write to us.");

        Assert.StartsWith("Returns are free for 30 days.", Quotation.From(passage, "are returns free?"), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_asked_every_quoted_line_stands_in_the_passage()
    {
        var passages = DemoArticles.Read().SelectMany(Passages.Of).ToList();
        Prop.ForAll(ArbMap.Default.GeneratorFor<NonNull<string>>().Zip(Gen.Elements<Passage>(passages)).ToArbitrary(), asked =>
        {
            var quoted = Quotation.From(asked.Item2, asked.Item1.Get);
            return quoted.Length > 0 && quoted.Split('\n').All(line => asked.Item2.Text.Contains(line, StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void An_article_opens_with_one_sentence_of_its_own() =>
        Assert.All(DemoArticles.Read().Select(article => Passages.Of(article)[0]), first => Assert.Contains(Quotation.Opening(first), first.Text, StringComparison.Ordinal));
}
