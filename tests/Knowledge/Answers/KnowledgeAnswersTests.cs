using EthicalBot.Knowledge.Answers;
using EthicalBot.Knowledge.Generation;
using EthicalBot.Knowledge.Grounding;
using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;
using EthicalBot.Privacy.Redaction;
using Microsoft.Extensions.Options;

namespace EthicalBot.Tests.Knowledge.Answers;

public sealed class KnowledgeAnswersTests
{
    [Fact]
    public async Task An_articles_first_sentence_is_not_quoted_where_it_goes_below_a_right()
    {
        var article = Articles.Of("You have 7 days to withdraw from your purchase.\n\n## Parking\n\nThe car park stands behind the shop.");
        var best = Passages.Of(article)[1];

        var answered = Assert.IsType<KnowledgeOutcome.Answered>(await Answers(best).AskAsync(new(ProductText.FixedText("where is the car park?"), new("en", Audience.Everyone, null), "somebody"), CancellationToken.None));

        Assert.Equal("The car park stands behind the shop.", Assert.Single(answered.Told).Text);
    }

    [Fact]
    public async Task The_first_sentence_stands_before_what_fits_where_it_breaks_no_rule()
    {
        var article = Articles.Of("We sell lamps.\n\n## Parking\n\nThe car park stands behind the shop.");

        var answered = Assert.IsType<KnowledgeOutcome.Answered>(await Answers(Passages.Of(article)[1]).AskAsync(new(ProductText.FixedText("where is the car park?"), new("en", Audience.Everyone, null), "somebody"), CancellationToken.None));

        Assert.Equal(["We sell lamps.", "The car park stands behind the shop."], answered.Told.Select(sentence => sentence.Text));
    }

    private static KnowledgeAnswers Answers(Passage best) =>
        new(new Found(best), new AnswerRules(), new WrittenAnswers(new NoAnswerWriter(), GroundingCheck.Shipped, new SentenceCheck(GroundingCheck.Shipped), [], TimeProvider.System), Options.Create(new KnowledgeOptions()));

    private sealed class Found(Passage best) : IPassages
    {
        public Task<IReadOnlyList<FoundPassage>> FindAsync(string question, Asker asker, int count, bool mayBeSent, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<FoundPassage>>([new(best, .9, Translated: false)]);
    }
}
