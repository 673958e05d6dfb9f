using EthicalBot.Understanding;
using Xunit;

namespace EthicalBot.Tests.Understanding;

public sealed class RuleUnderstandingTests
{
    private static readonly RuleUnderstanding s_understanding = new();

    public static IEnumerable<object[]> Said => Table.Rows("Said.tsv");

    public static IEnumerable<object[]> OrderNumbers => Table.Rows("OrderNumbers.tsv");

    public static IEnumerable<object[]> SignalRows => Table.Rows("Signals.tsv");

    [Theory]
    [MemberData(nameof(Said))]
    public void A_message_is_understood(string text, string language, string intent, string person)
    {
        var understood = s_understanding.Understand(text, language is "any" or "unknown" ? "fr" : language);

        if (language != "any") Assert.Equal(language, understood.Language);
        if (intent != "any") Assert.Equal(intent, understood.Intent);
        Assert.Equal(person == "yes", understood.AsksForPerson);
        Assert.Equal(person == "yes", PersonRequest.IsAsked(text, null));
        Assert.Equal(person == "yes", understood.Intent == Intents.HumanAgent);
    }

    [Theory]
    [MemberData(nameof(OrderNumbers))]
    public void An_order_number_is_read(string text, string number) =>
        Assert.Equal(number == "-" ? null : number, s_understanding.Understand(text, "fr").OrderNumber);

    [Theory]
    [MemberData(nameof(SignalRows))]
    public void Signals_are_raised_and_nothing_else_is(string text, string signal)
    {
        var signals = s_understanding.Understand(text, "fr").Signals;

        if (signal == "-") Assert.Equal((false, false, false), (signals.Frustration, signals.Urgency, signals.Crisis));
        Assert.Equal(signal == "crisis", signals.Crisis);
        if (signal == "frustration") Assert.True(signals.Frustration);
        if (signal == "urgency") Assert.True(signals.Urgency);
    }

    [Theory]
    [InlineData("où en est ma commande ?", 0.9, 1)]
    [InlineData("annuler ma commande", 0.9, 1)]
    [InlineData("un conseiller svp", 0.9, 1)]
    [InlineData("commande", 0, 0.6)]
    [InlineData("10042", 0, 0.6)]
    [InlineData("blorf gnarl", 0, 0.6)]
    [InlineData("", 0, 0.6)]
    public void Confidence_separates_certain_from_unsure(string text, double from, double to) =>
        Assert.InRange(s_understanding.Understand(text, "fr").Confidence, from, to);

    [Fact]
    public void The_conversation_decides_the_language_of_a_bare_number()
    {
        Assert.Equal("en", s_understanding.Understand("10042", "en").Language);
        Assert.Equal("fr", s_understanding.Understand("10042", "fr").Language);
    }

    [Theory]
    [InlineData("where is my order please", "fr", "en")]
    [InlineData("où est ma commande svp", "en", "fr")]
    public void A_customer_may_change_the_language(string text, string conversation, string language) =>
        Assert.Equal(language, s_understanding.Understand(text, conversation).Language);

    [Fact]
    public void Reasons_and_signals_never_quote_the_customer()
    {
        var understood = s_understanding.Understand("Bonjour je suis Zoé Quincampoix, zoe@example.org, où est ma commande 10042, personne ne répond", "fr");

        Assert.NotEmpty(understood.Why);
        Assert.All([.. understood.Why, .. understood.Signals.Words], word =>
        {
            Assert.DoesNotContain("Quincampoix", word, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("example", word, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("10042", word, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_name_does_not_change_what_is_understood()
    {
        var plain = s_understanding.Understand("je veux annuler ma commande", "fr");

        Assert.All("Mohammed Sophie Nguyen Zoé Fatoumata".Split(' '), name =>
        {
            var understood = s_understanding.Understand($"je m'appelle {name}, je veux annuler ma commande", "fr");
            Assert.Equal((plain.Intent, plain.Confidence, plain.AsksForPerson), (understood.Intent, understood.Confidence, understood.AsksForPerson));
        });
    }
}
