using EthicalBot.Knowledge.Answers;
using EthicalBot.Tests.Knowledge.Answers;
using EthicalBot.Tests.Knowledge.Rules;

namespace EthicalBot.Tests.Knowledge.Checking;

public sealed class ContradictionsTests
{
    public static IEnumerable<object[]> Pairs => RuleTables.All("Contradictions");

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_articles_contradict_each_other_or_do_not(string language, string kind, string both)
    {
        var (first, second) = RuleTables.Two(both);
        var (one, other) = (Articles.Of(first, language, "one"), Articles.Of(second, language, "two"));

        Assert.Equal(kind != "-", AnswerRules.Disagreement(one, [other]) is not null);
        Assert.Equal(kind != "-", AnswerRules.Disagreement(other, [one]) is not null);
    }
}
