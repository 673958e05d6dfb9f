using EthicalBot.Privacy.Retention;
using Xunit;

namespace EthicalBot.Tests.Privacy;

public sealed class RetentionRulesTests
{
    [Fact]
    public void Every_rule_is_in_the_list_once()
    {
        var named = typeof(RetentionRules).GetProperties().Where(p => p.PropertyType == typeof(RetentionRule)).Select(p => (RetentionRule)p.GetValue(null)!);

        Assert.Equal(named.OrderBy(r => r.Category), RetentionRules.All.OrderBy(r => r.Category));
        Assert.Equal(RetentionRules.All.Count, RetentionRules.All.Select(r => r.Category).Distinct().Count());
    }

    [Fact]
    public void Rules_speak_in_keys_that_a_page_can_put_into_words() =>
        Assert.All(RetentionRules.All, rule => Assert.All(
            new[] { rule.Category, rule.Purpose, rule.LegalBasis, rule.StartsWhen }, key => Assert.Matches("^[a-z0-9_]+$", key)));
}
