using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Dialogs;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Understanding;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace EthicalBot.Tests.Understanding;

/// <summary>What must hold for any message. A failure prints the seed; put it into WithReplay to see it again.</summary>
public sealed class UnderstandingPropertyTests
{
    private static readonly TrainedUnderstanding s_understanding = new(UnderstandingResource.Model, RiskRegistry.Bars);
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(300);

    private static readonly Arbitrary<string> s_anyUnicode =
        Gen.Choose(0, 0xFFFF).Select(c => (char)c).ListOf().Select(chars => new string([.. chars])).ToArbitrary();

    private static readonly Arbitrary<string> s_sentence = Gen.Elements(
        "bonjour", "où", "est", "ma", "commande", "10042", "je", "ne", "veux", "pas", "annuler", "personne", "répond", "un", "agent", "where", "is", "my", "parcel",
        "are", "you", "a", "robot", "human", "please", "!", "?", "remboursement", "refund", "merci").ListOf().Select(words => string.Join(' ', words)).ToArbitrary();

    [Fact]
    public void Any_text_is_understood_somehow() => Check.One(s_config, Prop.ForAll(s_anyUnicode, IsWellFormed));

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("\uFFFF où est ma commande")]
    [InlineData("\uD800 x \uDC00")]
    [InlineData("\0")]
    public void Text_that_is_no_text_is_survived(string text) => Assert.True(IsWellFormed(text));

    [Fact]
    public void Any_sentence_is_understood_in_known_terms() => Check.One(s_config, Prop.ForAll(s_sentence, IsWellFormed));

    // "10042 HUMAN" has the shape of a postcode and its town: beside a number capitals do say something.
    [Fact]
    public void Case_and_surrounding_space_change_nothing() =>
        Check.One(s_config, Prop.ForAll(s_sentence.Filter(text => !text.Contains("10042", StringComparison.Ordinal)), text =>
        {
            var (plain, other) = (s_understanding.Understand(text, "fr"), s_understanding.Understand($"  {text.ToUpperInvariant()} ", "fr"));
            return (plain.AsksForPerson, plain.Language) == (other.AsksForPerson, other.Language);
        }));

    [Theory]
    [InlineData("a")]
    [InlineData("pas ")]
    [InlineData("commande ")]
    [InlineData("12345 ")]
    [InlineData("1 ")]
    [InlineData("zxqwv ")]
    [InlineData("#1")]
    public void A_hostile_text_takes_a_bounded_time(string part) => Assert.InRange(HostileText.BestMilliseconds(part, text => _ = s_understanding.Understand(text, "fr")), 0, 2000);

    private static bool IsWellFormed(string text)
    {
        var understood = s_understanding.Understand(text, "fr");
        return IntentCatalogue.Names.Contains(understood.Intent)
            && understood.Confidence is >= 0 and <= 1
            && understood.Language is "unknown" or "fr" or "en" or "de" or "es" or "it" or "pt" or "nl"
            && understood.Alternatives.All(a => IntentCatalogue.Names.Contains(a.Intent) && a.Confidence is >= 0 and <= 1)
            && (!understood.InDoubt || (understood.Abstained && understood.Intent != Intents.OutOfScope))
            && (!understood.AsksForPerson || understood.Intent == Intents.HumanAgent);
    }
}
