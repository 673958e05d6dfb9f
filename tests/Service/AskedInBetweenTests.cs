using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Tests.App;
using EthicalBot.Understanding.ServiceRequests;

namespace EthicalBot.Tests.Service;

/// <summary>What customers ask at a read-back, and the shop's data answers.</summary>
public sealed class AskedInBetweenTests
{
    private const string Wish = "exchange the lamp of order 10060";

    [Fact]
    public async Task Both_counts_are_told_and_no_price_that_is_not_known()
    {
        var customer = await ComeAsync(Wish);
        var told = await customer.SayAsync("how many versions are there in all, and how many of them in stock?");
        Assert.Contains("versions in all: 3, in stock now: 2", told, StringComparison.Ordinal);
        Assert.DoesNotContain(customer.Word("Service.Settle.Nothing"), told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Which_values_an_option_has_is_told()
    {
        var customer = await ComeAsync("exchange a blanket of order 10060");
        await customer.SayAsync("1");
        Assert.Contains("Wool blanket, pattern: stripes, plain.", await customer.SayAsync("which patterns do you have in double?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_will_be_left_on_a_gift_card_is_told()
    {
        const string Paid = "make the blanket of order 10044 a double striped one, the difference on my gift card";
        await using var app = new BotApp(services: Requests.Of((Paid, [new(ServiceRequestKind.ChangeItems, 0, 1)])));
        var customer = await ShopCustomer.ComeAsync(app);
        Assert.Contains("€30.00", await customer.SayAsync(Paid), StringComparison.Ordinal);

        var told = await customer.SayAsync("how much will be left on my gift card?");
        Assert.Contains("After this, left on your gift card: €90.00", told, StringComparison.Ordinal);
        Assert.DoesNotContain("To pay in all", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_price_that_is_asked_beside_it_is_told_too()
    {
        const string Paid = "make the blanket of order 10044 a double striped one, the difference on my gift card";
        await using var app = new BotApp(services: Requests.Of((Paid, [new(ServiceRequestKind.ChangeItems, 0, 1)])));
        var customer = await ShopCustomer.ComeAsync(app);
        await customer.SayAsync(Paid);

        var told = await customer.SayAsync("what is the price difference and how much will be left on my gift card?");
        Assert.Contains("After this, left on your gift card: €90.00", told, StringComparison.Ordinal);
        Assert.Contains("To pay in all: €30.00", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wish_with_the_word_for_which_is_a_wish()
    {
        var customer = await ComeAsync("exchange a blanket of order 10060");
        await customer.SayAsync("1");
        Assert.DoesNotContain("Wool blanket, pattern:", await customer.SayAsync("I would like the pattern to be what you call plain"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "What's the balance due?", false)]
    [InlineData("en", "What is the balance on my gift card?", true)]
    [InlineData("fr", "Combien restera à payer ?", false)]
    [InlineData("fr", "Combien restera sur la carte ?", true)]
    [InlineData("it", "Quanto resterà da pagare?", false)]
    [InlineData("it", "Quanto resterà sulla carta?", true)]
    [InlineData("es", "¿Cuánto quedará por pagar?", false)]
    [InlineData("es", "¿Cuánto quedará en la tarjeta?", true)]
    public void What_is_due_is_not_what_is_left_on_a_gift_card(string language, string text, bool isAsked) =>
        Assert.Equal(isAsked, new DraftAnswers(new ShopWords(AddressTexts.Wording), new SlotVocabulary(AddressTexts.Wording)).AreAsked(text, language));

    [Fact]
    public async Task A_new_address_is_read_back_with_what_is_sent_there()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);
        var told = await customer.SayAsync("send order 10044 to 12 rue Neuve, 69003 Lyon");
        Assert.Contains("Wool blanket", told, StringComparison.Ordinal);
        Assert.Contains("Linen apron", told, StringComparison.Ordinal);
    }

    private static async Task<ShopCustomer> ComeAsync(string wish)
    {
        var app = new BotApp(services: Requests.Of((wish, [new(ServiceRequestKind.Exchange, 0, 1)])));
        var customer = await ShopCustomer.ComeAsync(app);
        await customer.SayAsync(wish);
        return customer;
    }
}
