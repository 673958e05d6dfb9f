using System.Runtime.CompilerServices;
using EthicalBot.Dialogs;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Understanding;
using EthicalBot.Understanding.Languages;
using Xunit;

namespace EthicalBot.Tests.Understanding.Languages;

public sealed class LanguageGuessTests
{
    private static readonly UnderstandingModel s_model = UnderstandingResource.Model;
    private static readonly TrainedUnderstanding s_understanding = new(s_model, RiskRegistry.Bars);

    public static IEnumerable<object[]> Rows => Table.Rows("Languages/Languages.tsv", Here());

    public static IEnumerable<object[]> Persons => Table.Rows("Languages/Persons.tsv", Here());

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_message_is_of_a_language(string text, string conversation, string language, string other)
    {
        var reading = new LanguageGuess(s_model.Languages).Of(text, conversation == "-" ? null : conversation);

        Assert.Equal((language, other == "-" ? null : other), (reading.Language, reading.Other));
        Assert.InRange(reading.Confidence, 0, 1);
    }

    [Fact]
    public void The_other_language_reaches_the_dialogs() =>
        Assert.Equal(("unknown", "pl"), s_understanding.Understand("Gdzie jest moja paczka?", "fr") is var understood ? (understood.Language, understood.OtherLanguage) : default);

    [Theory]
    [MemberData(nameof(Persons))]
    public void A_person_is_asked_for_in_languages_that_the_bot_does_not_speak(string text, string person) => Assert.Equal(person == "yes", PersonRequest.IsAsked(text, "fr"));

    [Fact]
    public void Every_language_that_may_be_told_has_a_word_for_a_person() =>
        Assert.DoesNotContain(s_model.Languages.Languages.Skip(7).Concat("am ar bg el fa he hi ja ka ko ru sr th uk ur zh hy bn ta".Split(' ')), language => PersonWords.In(language) is null);

    [Fact]
    public void The_same_texts_give_the_same_bytes() => Assert.Equal(LanguageTrainer.Train(SomeTexts()), LanguageTrainer.Train(SomeTexts()));

    [Fact]
    public void A_model_of_another_format_is_refused() =>
        Assert.Contains("Train it again", Assert.Throws<InvalidOperationException>(() => LanguageModel.Read(new MemoryStream([9, 0, 0, 0]))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\uD800 \uFFFF \0")]
    [InlineData("")]
    [InlineData("   ")]
    public void Text_that_is_no_text_keeps_the_conversation_language(string text) => Assert.Equal("nl", new LanguageGuess(s_model.Languages).Of(text, "nl").Language);

    private static IEnumerable<LanguageText> SomeTexts() =>
        LanguageText.ReadFolder(Path.GetFullPath(Path.Combine(Here(), "../../../understanding/Languages/Text"))).Select(text => text with { Lines = [.. text.Lines.Take(30)], Words = [.. text.Words.Take(30)] });

    private static string Here([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../x"));
}
