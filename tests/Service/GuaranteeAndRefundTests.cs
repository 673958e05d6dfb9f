using EthicalBot.Orders.Writes;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Desk;
using EthicalBot.Tests.Desk.Cases;

namespace EthicalBot.Tests.Service;

public sealed class GuaranteeAndRefundTests
{
    [Theory]
    [InlineData("en", "the apron of order 10007 came apart after a month, it is broken", "A photo helps", "Without a photo", "repair, a replacement, a lower price or money back", "2 years")]
    [InlineData("fr", "le tablier de la commande 10007 s'est décousu après un mois, il est cassé", "Une photo aide", "Sans photo", "une réparation, un remplacement, un prix réduit ou un remboursement", "2 ans")]
    public async Task A_defect_is_never_refused_and_goes_to_a_person_with_everything(string language, string wish, string photo, string skip, string rights, string years)
    {
        await using var app = new BotApp(settings: ("environment", "Development"));
        var customer = await ShopCustomer.ComeAsync(app, language, "marie@example.org");

        var asked = await customer.SayAsync(wish);
        Assert.True(asked.Contains(photo, StringComparison.Ordinal), asked);
        var told = await customer.SayOnceAsync(skip);
        Assert.Contains(rights, told, StringComparison.Ordinal);
        Assert.Contains(years, told, StringComparison.Ordinal);
        Assert.Matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}", told);

        var @case = Assert.Single(await (await app.AtTheDeskAsync("marie")).CasesAsync());
        Assert.Equal("guarantee", (string?)@case["reason"]);
        Assert.NotNull((DateTimeOffset?)@case["due"]);
        Assert.Empty((await customer.OrderAsync("10007")).Changes);
    }

    [Fact]
    public async Task A_late_return_of_something_damaged_becomes_a_case_of_the_guarantee()
    {
        await using var app = new BotApp(settings: ("environment", "Development"));
        var customer = await ShopCustomer.ComeAsync(app, "en", "marie@example.org");

        var told = await customer.SayAsync("I want to return order 10007, it looks different, it is not as described");

        Assert.Contains("The time for this is over", told, StringComparison.Ordinal);
        Assert.Contains("A photo helps", told, StringComparison.Ordinal);
        Assert.Contains("guarantee of the law", await customer.SayOnceAsync("no"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_state_of_a_refund_comes_from_what_was_done_to_the_order()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app, "en", "chloe.martel@example.com");

        var told = await customer.SayAsync("where is my refund for order 10048?");

        Assert.Contains("Order 10048 was cancelled", told, StringComparison.Ordinal);
        Assert.Contains("D-104", told, StringComparison.Ordinal);
        Assert.Contains("8", told, StringComparison.Ordinal);
        Assert.Contains("“person”", told, StringComparison.Ordinal);
        Assert.DoesNotContain("has been refunded", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "I want my money back for order 10043", "Why would you like the money back?", "What is wrong with it", "without giving a reason")]
    [InlineData("fr", "je veux être remboursé pour la commande 10043", "Pourquoi voulez-vous être remboursé ?", "Quel est le défaut", "sans donner de raison")]
    public async Task Who_wants_money_back_is_asked_why_and_led_to_what_gives_it(string language, string wish, string why, string defect, string right)
    {
        await using var app = new BotApp();
        foreach (var (key, next) in new[] { ("Refunds.Concern.defective", defect), ("Refunds.Concern.notWanted", right) })
        {
            var customer = await ShopCustomer.ComeAsync(app, language, "paul.armand@example.org");
            Assert.Contains(why, await customer.SayAsync(wish), StringComparison.Ordinal);
            await customer.SayOnceAsync(customer.Word(key));
            Assert.Contains(next, await customer.SayOnceAsync("1"), StringComparison.Ordinal);
            Assert.Empty((await customer.OrderAsync("10043")).Changes);
        }
    }

    [Fact]
    public async Task What_is_late_goes_to_a_person()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app, "en", "emile@example.com");

        var told = await customer.SayAsync("I want my money back for order 10051, it never arrived");

        Assert.Contains("answer to the e-mail address on file", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Why would you like", told, StringComparison.Ordinal);
        Assert.Empty((await customer.OrderAsync("10051")).Changes);
        Assert.DoesNotContain((await customer.OrderAsync("10051")).Changes, change => change.Kind == WriteKind.Return);
    }
}
