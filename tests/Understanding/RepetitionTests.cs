using EthicalBot.Dialogs;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Understanding;

namespace EthicalBot.Tests.Understanding;

public sealed class RepetitionTests
{
    private static readonly TrainedUnderstanding s_understanding = new(UnderstandingResource.Model, RiskRegistry.Bars);

    [Theory]
    [InlineData("where is my parcel", "Where is my parcel?!", true)]
    [InlineData("where is my parcell", "so where is my parcel", true)]
    [InlineData("Où est mon colis ?", "ou est mon coliiis", true)]
    [InlineData("where is my order ⟦ORDER_1⟧", "where is my order ⟦ORDER_1⟧?", true)]
    [InlineData("where is my order ⟦ORDER_2⟧", "where is my order ⟦ORDER_1⟧", false)]
    [InlineData("where is my parcel", "can I change my address", false)]
    [InlineData("yes", "yes", false)]
    [InlineData("10042", "10042", false)]
    [InlineData("", "", false)]
    public void A_message_repeats_another_when_it_has_its_words_and_its_numbers(string text, string before, bool repeats)
    {
        Assert.Equal(repeats, Repetition.Is(text, before));
        Assert.Equal(repeats, Repetition.Is(before, text));
    }

    [Theory]
    [InlineData(false, 0, false)]
    [InlineData(true, 0, false)]
    [InlineData(false, 2, false)]
    [InlineData(true, 1, true)]
    public void Who_was_not_understood_and_says_it_again_is_out_of_patience_whatever_the_words(bool repeats, int failed, bool raised)
    {
        var signals = s_understanding.Understand("where is my order 10042", new MessageContext("en", repeats, failed)).Signals;

        Assert.Equal(raised, signals.Frustration);
        Assert.All(signals.Raised, signal => Assert.Empty(signal.Words));
    }

    [Fact]
    public void What_went_before_makes_nothing_else_likelier()
    {
        foreach (var text in new[] { "where is my order", "can I pay with two cards", "je voudrais une facture", "wo ist mein Paket" })
        {
            var (alone, after) = (s_understanding.Understand(text, "en"), s_understanding.Understand(text, new MessageContext("en", Repeats: true, FailedTurns: 2)));
            Assert.Equal(alone.Signals.Raised.Select(signal => signal.Name).Append(SignalNames.Frustration).Distinct().Order(), after.Signals.Raised.Select(signal => signal.Name).Order());
            Assert.Equal((alone.Intent, alone.Confidence, alone.Language), (after.Intent, after.Confidence, after.Language));
        }
    }
}
