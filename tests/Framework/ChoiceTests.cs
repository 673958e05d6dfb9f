using Microsoft.Bot.Builder.Dialogs.Choices;
using Xunit;

namespace EthicalBot.Tests.Framework;

public sealed class ChoiceTests
{
    private static readonly string[] Colours = ["red", "dark green", "green"];

    [Theory]
    [InlineData("webchat", 5, true)]
    [InlineData("facebook", 11, false)]
    [InlineData("msteams", 2, false)]
    [InlineData("test", 1, false)]
    public void Suggested_actions_depend_on_channel_and_number(string channelId, int count, bool expected) =>
        Assert.Equal(expected, Channel.SupportsSuggestedActions(channelId, count));

    [Fact]
    public void Teams_gets_a_card_and_long_titles_a_list()
    {
        var choices = ChoiceFactory.ToChoices(Colours);
        Assert.Equal("application/vnd.microsoft.card.hero", ChoiceFactory.ForChannel("msteams", choices, "?").Attachments![0].ContentType);

        var longOnes = ChoiceFactory.ToChoices(["a title that no button can hold", "b"]);
        Assert.Equal("?\n\n   1. a title that no button can hold\n   2. b", ChoiceFactory.ForChannel("webchat", longOnes, "?").Text);
    }

    [Fact]
    public void Longer_value_wins_over_a_part_of_it()
    {
        var found = Assert.Single(Find.FindChoices("the dark green please", Colours));
        Assert.Equal((1, "dark green"), (found.Resolution.Index, found.Text));
        Assert.Equal((4, 13), (found.Start, found.End));
    }

    [Fact]
    public void Several_choices_come_in_the_order_of_the_text() =>
        Assert.Equal([2, 0], Find.FindChoices("green and red", Colours).Select(found => found.Resolution.Index));

    [Fact]
    public void Words_apart_fit_less_well_and_too_far_apart_not_at_all()
    {
        var near = Assert.Single(Find.FindChoices("dark or green", ["dark green"]));
        Assert.InRange(near.Resolution.Score, 0.1f, 0.99f);
        Assert.Empty(Find.FindChoices("dark as my old and wet green", ["dark green"]));
    }

    [Fact]
    public void Part_of_a_value_is_enough_when_wanted()
    {
        Assert.Empty(Find.FindChoices("dark", ["dark green"]));
        Assert.Single(Find.FindChoices("dark", ["dark green"], new FindChoicesOptions { AllowPartialMatches = true }));
    }

    [Theory]
    [InlineData("the second", "en-us", 1)]
    [InlineData("la première", "fr-fr", 0)]
    [InlineData("la 2e", "fr-fr", 1)]
    [InlineData("das dritte", "de-de", 2)]
    [InlineData("2.", "de-de", 1)]
    [InlineData("el tercero", "es-es", 2)]
    [InlineData("la prima", "it-it", 0)]
    [InlineData("o segundo", "pt-br", 1)]
    [InlineData("de derde", "nl-nl", 2)]
    [InlineData("number three", "en-us", 2)]
    public void Place_in_the_list_is_understood_by_language(string text, string locale, int expected) =>
        Assert.Equal(expected, Assert.Single(ChoiceRecognizers.RecognizeChoices(text, Colours, new FindChoicesOptions { Locale = locale })).Resolution.Index);

    [Fact]
    public void Place_outside_the_list_is_no_choice() => Assert.Empty(ChoiceRecognizers.RecognizeChoices("the seventh", Colours));

    [Fact]
    public void Text_is_split_at_what_is_no_letter_or_digit()
    {
        var tokens = Tokenizer.DefaultTokenizer("Été, n°2 👍ok", null);

        Assert.Equal(["été", "n", "2", "👍", "ok"], tokens.Select(token => token.Normalized));
        Assert.Equal((0, 2), (tokens[0].Start, tokens[0].End));
    }
}
