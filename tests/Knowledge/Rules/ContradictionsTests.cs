using EthicalBot.Knowledge.Rules;

namespace EthicalBot.Tests.Knowledge.Rules;

public sealed class ContradictionsTests
{
    public static IEnumerable<object[]> Pairs => RuleTables.All("Contradictions");

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_passages_contradict_each_other_or_do_not(string language, string kind, string both)
    {
        var (first, second) = RuleTables.Two(both);

        var there = Contradictions.Between([first, second], language);
        var back = Contradictions.Between([second, first], language);

        Assert.Equal(kind == "-" ? [] : [kind], there.Select(contradiction => contradiction.Kind));
        Assert.Equal(there.Count, back.Count);
    }

    [Fact]
    public void A_contradiction_says_where_both_statements_stand()
    {
        string[] passages = ["Write to us. Gift wrapping costs €2.", "We sell lamps.", "Gift wrapping costs €4."];

        var found = Assert.Single(Contradictions.Between(passages, "en"));

        Assert.Equal((0, 2), (found.First, found.Second));
        Assert.Equal("Gift wrapping costs €2", passages[0][found.FirstStart..found.FirstEnd]);
        Assert.Equal("Gift wrapping costs €4", passages[2][found.SecondStart..found.SecondEnd]);
    }

    [Fact]
    public void A_passage_does_not_contradict_itself() =>
        Assert.Empty(Contradictions.Between(["Gift wrapping costs €2. Gift wrapping costs €4."], "en"));
}
