using EthicalBot.Conversation.Identity;
using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Dialogs.Routing;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Writes;
using EthicalBot.Tests.App;
using EthicalBot.Understanding;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Risk;

public sealed class RiskRegistryTests
{
    [Fact]
    public void Every_intent_and_every_write_has_an_entry_and_no_name_stands_twice()
    {
        Assert.Equal(IntentCatalogue.Names.Order(), RiskRegistry.ForIntents.Select(entry => entry.Name).Order());
        Assert.Equal(Enum.GetValues<WriteKind>().Select(RiskRegistry.NameOf).Order(), RiskRegistry.ForWrites.Select(entry => entry.Name).Order());
        Assert.Equal(RiskRegistry.All.Count, RiskRegistry.All.Select(entry => entry.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public async Task Every_route_of_the_app_has_an_entry()
    {
        await using var app = new BotApp();
        var routes = app.Services.GetRequiredService<IntentRoutes>();

        var routed = IntentCatalogue.Names.Where(intent => routes.Find(intent) is not null).ToList();

        Assert.True(routed.Count >= 12);
        Assert.All(routed, intent => Assert.NotNull(RiskRegistry.Find(intent)));
    }

    [Fact]
    public void What_has_no_entry_is_refused_by_its_name()
    {
        Assert.Contains("'gift_wrapping'", Assert.Throws<InvalidOperationException>(() => RiskRegistry.OfIntent("gift_wrapping")).Message, StringComparison.Ordinal);
        Assert.Contains("99", Assert.Throws<InvalidOperationException>(() => RiskRegistry.Of((WriteKind)99)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => RiskRegistry.Bars.Of("gift_wrapping"));
    }

    [Fact]
    public void What_the_law_owes_and_what_a_person_does_has_no_stage()
    {
        string[] owed = [RiskRegistry.NameOf(WriteKind.Withdraw), Intents.PrivacyRequest, Intents.HumanAgent, Intents.Complaint, Intents.AiPolicy];

        Assert.Empty(RiskRegistry.Staged.Select(entry => entry.Name).Intersect(owed));
        Assert.Equal([Intents.SmallTalk, Intents.OrderStatus, Intents.ShipmentTracking, Intents.DeliveryEta, .. RiskRegistry.ForWrites.Select(write => write.Name).Except(owed)], RiskRegistry.Staged.Select(entry => entry.Name));
    }

    [Fact]
    public void Whatever_changes_something_needs_a_code_the_policy_and_above_tier_one_a_yes()
    {
        Assert.All(RiskRegistry.ForWrites, write => Assert.True(write is { Identity: IdentityLevel.Code, ChecksPolicy: true }, write.Name));
        Assert.All(RiskRegistry.ForWrites.Where(write => write.Tier != RiskTier.Read), write => Assert.True(write.ReadsBack, write.Name));
        Assert.All(RiskRegistry.ForWrites.Where(write => write.Tier is RiskTier.Consequence or RiskTier.Statutory), write => Assert.NotEqual(ApprovalNeed.None, write.Approval));
    }

    [Fact]
    public void Where_the_policy_has_an_amount_the_registry_speaks_of_approval()
    {
        var withAmount = ShopPolicyFile.Read(null).Rules.Where(rule => rule.Value.ApprovalAbove is not null).Select(rule => rule.Key).ToList();

        Assert.NotEmpty(withAmount);
        Assert.All(withAmount, kind => Assert.NotEqual(ApprovalNeed.None, RiskRegistry.Of(kind).Approval));
    }

    [Theory]
    [InlineData(Intents.OrderStatus, .95)]
    [InlineData(Intents.HumanAgent, .95)]
    [InlineData(Intents.Cancellation, .93)]
    [InlineData(Intents.DeliveryAddress, .93)]
    [InlineData(Intents.PrivacyRequest, .93)]
    public void Understanding_abstains_by_the_tier(string intent, double acceptance) => Assert.Equal(acceptance, RiskRegistry.Bars.Of(intent));

    [Fact]
    public void A_higher_tier_asks_for_more()
    {
        var bars = new[] { RiskTier.Talk, RiskTier.Read, RiskTier.Change, RiskTier.Consequence }.Select(tier => TierRule.Of(tier).Bar).ToList();

        Assert.Equal(bars.Order(), bars);
        Assert.Equal(bars.Distinct(), bars);
    }
}
