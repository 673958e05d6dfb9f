using EthicalBot.Dialogs.Risk;
using Xunit.Abstractions;

namespace EthicalBot.Tests.Risk;

public sealed class RuleTests(ITestOutputHelper output)
{
    private const int Seed = 20261121;

    // Wilson (1927), two-sided 95 %; figures computed elsewhere by hand.
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 10, 0)]
    [InlineData(200, 200, .98115)]
    [InlineData(196, 200, .94974)]
    [InlineData(50, 100, .40383)]
    public void The_lower_bound_is_Wilsons(int right, int all, double bound) => Assert.Equal(bound, PromotionRule.LowerBound(right, all), 4);

    [Theory]
    [InlineData(199, 199, .90, false)]
    [InlineData(200, 200, .97, true)]
    [InlineData(199, 200, .97, true)]
    [InlineData(198, 200, .97, false)]
    [InlineData(197, 200, .95, true)]
    [InlineData(196, 200, .95, false)]
    public void A_promotion_needs_two_hundred_decisions_and_a_bound_above_the_bar(int right, int all, double bar, bool isAllowed) =>
        Assert.Equal(isAllowed, PromotionRule.Allows(right, all, bar));

    [Theory]
    [InlineData(RiskTier.Talk)]
    [InlineData(RiskTier.Read)]
    [InlineData(RiskTier.Change)]
    [InlineData(RiskTier.Consequence)]
    public void At_the_bar_a_stream_of_two_thousand_is_hardly_ever_lowered_and_a_bad_one_always_soon(RiskTier tier)
    {
        const int Streams = 2000;
        var random = new Random(Seed);
        var bar = TierRule.Of(tier).Bar;

        var wrongly = Enumerable.Range(0, Streams).Count(_ => DemotionRule.IsBad(Enumerable.Range(0, DemotionRule.Most).Select(_ => random.NextDouble() < bar), bar)) / (double)Streams;
        var needed = Enumerable.Range(0, 500).Select(_ => NeededToNotice(random, .5, bar)).Order().ToList();

        output.WriteLine($"{tier}, bar {bar}: at the bar {wrongly:P2} of {Streams} streams lowered; half wrong is noticed after {needed[250]} decisions, 95 % by {needed[475]}");
        Assert.True(wrongly <= .015, $"{wrongly:P2}");
        Assert.True(needed[475] <= 45, $"{needed[475]}");
    }

    private static int NeededToNotice(Random random, double right, double bar)
    {
        var seen = new List<bool>();
        while (!DemotionRule.IsBad(seen, bar))
            seen.Add(random.NextDouble() < right);
        return seen.Count;
    }
}
