using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Understanding;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace EthicalBot.Tests.Understanding;

public sealed class SecondOpinionAnswerTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(1000);

    public static TheoryData<string> Ours => [.. IntentCatalogue.Names];

    [Theory]
    [MemberData(nameof(Ours))]
    public void An_intent_of_ours_is_read(string intent)
    {
        Assert.Equal(intent, SecondOpinionAnswer.Parse($"{{\"intent\":\"{intent}\"}}", IntentCatalogue.Names));
        Assert.Equal(intent, SecondOpinionAnswer.Parse($" {{\r\n\t\"intent\" : \"{intent}\" }}\n", IntentCatalogue.Names));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("invoice")]
    [InlineData("\"invoice\"")]
    [InlineData("{}")]
    [InlineData("{\"intent\":null}")]
    [InlineData("{\"intent\":\"none\"}")]
    [InlineData("{\"intent\":\"Invoice\"}")]
    [InlineData("{\"intent\":\" invoice\"}")]
    [InlineData("{\"Intent\":\"invoice\"}")]
    [InlineData("{\"intent\":[\"invoice\"]}")]
    [InlineData("{'intent':'invoice'}")]
    [InlineData("{\"intent\":\"invoice\"} It is about an invoice.")]
    [InlineData("```json\n{\"intent\":\"invoice\"}\n```")]
    [InlineData("{\"intent\":\"invoice\",\"sure\":1}")]
    [InlineData("{\"intent\":\"invoice\",\"intent\":\"cancellation\"}")]
    [InlineData("{\"intent\":\"invoice\",}")]
    [InlineData("{\"intent\":\"invoice\"}{\"intent\":\"invoice\"}")]
    [InlineData("{\"intent\":\"\\ud800\"}")]
    public void Anything_else_is_none(string? answer) => Assert.Null(SecondOpinionAnswer.Parse(answer, IntentCatalogue.Names));

    [Fact]
    public void A_long_answer_is_none() => Assert.Null(SecondOpinionAnswer.Parse("{\"intent\":\"invoice\"}" + new string(' ', 300), IntentCatalogue.Names));

    [Fact]
    public void Any_text_gives_one_of_ours_or_none() =>
        Check.One(s_config, Prop.ForAll(Gen.Choose(0, 0xFFFF).Select(c => (char)c).ListOf().Select(chars => new string([.. chars])).ToArbitrary(), IsOursOrNone));

    [Fact]
    public void Any_text_that_comes_near_gives_one_of_ours_or_none() =>
        Check.One(s_config, Prop.ForAll(
            Gen.Elements("{", "}", "\"", "intent", ":", "invoice", "cancellation", "none", "_", ",", " ", "\n", "\\u0069", "\uD800", "null", "[", "]").ListOf().Select(string.Concat).ToArbitrary(),
            IsOursOrNone));

    private static bool IsOursOrNone(string text) => SecondOpinionAnswer.Parse(text, IntentCatalogue.Names) is not { } intent || IntentCatalogue.Names.Contains(intent);
}
