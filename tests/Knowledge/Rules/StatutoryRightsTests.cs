using EthicalBot.Knowledge.Rules;

namespace EthicalBot.Tests.Knowledge.Rules;

public sealed class StatutoryRightsTests
{
    public static IEnumerable<object[]> Sentences => RuleTables.All("Rights");

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_goes_below_the_law_or_does_not(string language, string rule, string sentence)
    {
        var broken = StatutoryRights.Below(sentence, language);

        if (rule == "-") Assert.Empty(broken);
        else Assert.Contains(broken, right => right.Rule == rule);
    }
}
