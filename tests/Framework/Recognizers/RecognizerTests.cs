using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;
using Xunit;

namespace EthicalBot.Tests.Framework.Recognizers;

public sealed class RecognizerTests
{
    [Theory]
    [InlineData("yeah why not", "en-us", true)]
    [InlineData("that is not ok", "en-us", false)]
    [InlineData("👍", "nl-nl", true)]
    [InlineData("👎", "it-it", false)]
    [InlineData("d’accord", "fr-fr", true)]
    [InlineData("pas d'accord", "fr-fr", false)]
    [InlineData("stimmt nicht", "de-de", false)]
    [InlineData("OUI", "fr-CA", true)]
    [InlineData("yes", "sv-unknown", true)]
    public void Yes_and_no_are_recognized_by_language(string text, string culture, bool expected) =>
        Assert.Equal(expected, ChoiceRecognizer.RecognizeBoolean(text, culture)[0].Resolution["value"]);

    [Theory]
    [InlineData("I am not sure", "en-us")]
    [InlineData("ich bin nicht sicher", "de-de")]
    [InlineData("je ne suis pas sûre", "fr-fr")]
    [InlineData("noodle yesterday", "en-us")]
    [InlineData("", "en-us")]
    public void Doubt_is_neither_yes_nor_no(string text, string culture) => Assert.Empty(ChoiceRecognizer.RecognizeBoolean(text, culture));

    [Theory]
    [InlineData("disagree, that is not ok", "en-us", "not ok")]
    [InlineData("Yup, but he said no", "en-us", "Yup")]
    [InlineData("👎🏽 no", "en-us", "👎🏽")]
    [InlineData("oneens, dat is niet ok", "nl-nl", "niet ok")]
    [InlineData("de acuerdo, pero no está bien", "es-es", "no está bien")]
    [InlineData("discordo, não está ok", "pt-br", "não está ok")]
    [InlineData("il y a des oui", "fr-fr", "oui")]
    public void The_answer_of_most_words_is_taken_the_first_of_equal_ones(string text, string culture, string answer) =>
        Assert.Equal(answer, Assert.Single(ChoiceRecognizer.RecognizeBoolean(text, culture)).Text);

    [Theory]
    [InlineData("1,234.5", "en-us", "1234.5")]
    [InlineData("1.234,5", "fr-fr", "1234,5")]
    [InlineData("it costs -3 euro", "en-us", "-3")]
    [InlineData("sieben", "de-de", "7")]
    [InlineData("três", "pt-br", "3")]
    [InlineData("een", "nl-nl", "1")]
    public void Numbers_are_recognized_by_language(string text, string culture, string expected)
    {
        var found = Assert.Single(NumberRecognizer.RecognizeNumber(text, culture));
        Assert.Equal(expected, found.Resolution["value"]);
        Assert.Equal(text.Substring(found.Start, found.End - found.Start + 1), found.Text);
    }

    [Fact]
    public void Digits_within_a_code_are_no_number() => Assert.Empty(NumberRecognizer.RecognizeNumber("order A1234B", "en-us"));
}
