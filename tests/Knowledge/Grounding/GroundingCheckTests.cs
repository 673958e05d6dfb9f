using EthicalBot.Knowledge.Grounding;
using EthicalBot.Knowledge.Grounding.Model;

namespace EthicalBot.Tests.Knowledge.Grounding;

public sealed class GroundingCheckTests
{
    private const string Returns = "You can return any item within 30 days of delivery. The refund is paid within 14 days. Shipping costs 4.90 euros.";

    private static readonly GroundingCheck s_check = GroundingCheck.Shipped;

    [Theory]
    [MemberData(nameof(PlantedErrors.Changed), MemberType = typeof(PlantedErrors))]
    public void One_thing_changed_is_unsupported(string language, string kind, string source, string answer)
    {
        var found = s_check.Check([source], "", answer);

        Assert.True(found.Verdict == SupportVerdict.Unsupported, $"{language} {kind}: {found.Verdict} {found.Support} {string.Join(',', found.Sentences.SelectMany(sentence => sentence.Reasons))} for '{answer}'");
    }

    [Theory]
    [MemberData(nameof(PlantedErrors.Quotations), MemberType = typeof(PlantedErrors))]
    public void A_sentence_of_the_source_is_supported(string language, string source, string answer)
    {
        var found = s_check.Check([source], "", answer);

        Assert.True(found.Verdict == SupportVerdict.Supported, $"{language}: {found.Verdict} {found.Support} for '{answer}'");
    }

    [Theory]
    [InlineData("Thanks for asking! You can return any item within 30 days of delivery.")]
    [InlineData("Sure! You can return an item within thirty days of delivery.")]
    [InlineData("Good news: the refund is paid within 14 days.")]
    [InlineData("Shipping costs €4.90.")]
    public void A_light_rewording_is_not_blocked(string answer) =>
        Assert.NotEqual(SupportVerdict.Unsupported, s_check.Check([Returns], "", answer).Verdict);

    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    [InlineData("???")]
    public void An_answer_that_says_nothing_is_not_supported(string answer) =>
        Assert.NotEqual(SupportVerdict.Supported, s_check.Check([Returns], "", answer).Verdict);

    [Theory]
    [InlineData("You can return any item within 30 days.")]
    [InlineData("Thank you!")]
    [InlineData("Yes.")]
    public void Nothing_is_supported_without_sources(string answer)
    {
        Assert.NotEqual(SupportVerdict.Supported, s_check.Check([], "Can I return it?", answer).Verdict);
        Assert.NotEqual(SupportVerdict.Supported, s_check.Check(["", " "], "Can I return it?", answer).Verdict);
    }

    [Fact]
    public void Offsets_cut_the_sentences_out_of_the_answer()
    {
        const string answer = "Of course! You can return any item within 45 days of delivery.";

        var sentences = s_check.Check([Returns], "", answer).Sentences;

        Assert.Equal(["Of course!", "You can return any item within 45 days of delivery."], sentences.Select(sentence => answer[sentence.Start..sentence.End]));
        Assert.Contains("number:45", sentences[1].Reasons);
    }

    [Fact]
    public void A_number_of_another_subject_does_not_pass()
    {
        var found = s_check.Check([Returns], "", "The refund is paid within 30 days.");

        Assert.NotEqual(SupportVerdict.Supported, found.Verdict);
    }

    [Fact]
    public void One_wrong_sentence_is_not_outvoted_by_many_right_ones()
    {
        var found = s_check.Check([Returns], "", "You can return any item within 30 days of delivery. The refund is paid within 41 days. Shipping costs 4.90 euros.");

        Assert.Equal(SupportVerdict.Unsupported, found.Verdict);
        Assert.Equal([SupportVerdict.Supported, SupportVerdict.Unsupported, SupportVerdict.Supported], found.Sentences.Select(sentence => sentence.Verdict));
    }

    [Fact]
    public void Sources_that_say_both_support_both()
    {
        string[] sources = ["Opened cosmetics cannot be returned.", "Opened cosmetics can be returned."];

        Assert.Equal(SupportVerdict.Supported, s_check.Check(sources, "", "Opened cosmetics can be returned.").Verdict);
    }

    [Fact]
    public void Rebasing_moves_the_number_and_not_the_verdict()
    {
        const string answer = "Parcels usually arrive quickly and customers love our friendly drivers.";
        var (few, many) = (s_check.Rebased(.02).Check([Returns], "", answer), s_check.Rebased(.6).Check([Returns], "", answer));

        Assert.True(few.Support > many.Support);
        Assert.Equal(few.Verdict, many.Verdict);
    }

    [Theory]
    [InlineData(SupportVerdict.Supported, .5, .8)]
    [InlineData(SupportVerdict.Grey, .95, .95)]
    [InlineData(SupportVerdict.Grey, .2, .4)]
    [InlineData(SupportVerdict.Unsupported, .95, .3999)]
    public void A_rule_moves_the_support_only_where_it_condemns_or_confirms(SupportVerdict verdict, double fitted, double shown) =>
        Assert.Equal(shown, new OutcomeBars(Supported: .8, Unsupported: .4).Within(verdict, fitted), 4);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Rebasing_needs_a_share(double share) => Assert.Throws<ArgumentOutOfRangeException>(() => s_check.Rebased(share));
}
