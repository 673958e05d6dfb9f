using EthicalBot.Knowledge.Rules;

namespace EthicalBot.Tests.Knowledge.Rules;

public sealed class CommitmentsTests
{
    public static IEnumerable<object[]> Sentences => RuleTables.All("Commitments");

    public static IEnumerable<object[]> Pairs => RuleTables.All("Carried");

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_commits_the_shop_or_does_not(string language, string kind, string sentence)
    {
        var commitments = Commitments.In(sentence, language);

        if (kind == "-") Assert.Empty(commitments);
        else Assert.Contains(commitments, commitment => commitment.Kind == kind);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_source_carries_a_sentence_or_does_not(string language, string carries, string both)
    {
        var (sentence, source) = RuleTables.Two(both);

        Assert.Equal(carries == "+", Commitments.CarriedBy(sentence, source, language));
    }
}
