using EthicalBot.Dialogs.Service;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Writes;
using EthicalBot.Tests.App;
using EthicalBot.Understanding.ServiceRequests;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Service;

public sealed class OtherChangeTests
{
    [Theory]
    [InlineData("en", "change the delivery address of my order 10044", "What is the new address?", "7 rue Neuve, 75002 Paris", "Shall I change the address?")]
    [InlineData("fr", "je veux changer l'adresse de livraison de ma commande 10044", "Quelle est la nouvelle adresse ?", "7 rue Neuve, 75002 Paris", "Faut-il changer l’adresse ?")]
    public async Task An_address_is_read_back_and_changed_after_a_yes(string language, string wish, string asked, string address, string confirm)
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app, language);

        Assert.Contains(asked, await customer.SayAsync(wish), StringComparison.Ordinal);
        var readBack = await customer.SayAsync(address);
        Assert.Contains("27 quai des Brumes", readBack, StringComparison.Ordinal);
        Assert.Contains("7 rue Neuve, 75002 Paris, FR", readBack, StringComparison.Ordinal);
        Assert.Contains(confirm, readBack, StringComparison.Ordinal);
        Assert.Equal("27 quai des Brumes", (await customer.OrderAsync("10044")).DeliverTo?.Street);

        Assert.Matches("D-[0-9]{4}", await customer.YesAsync());
        Assert.Equal("7 rue Neuve", (await customer.OrderAsync("10044")).DeliverTo?.Street);
    }

    [Fact]
    public async Task Another_address_at_the_read_back_is_read_back_anew()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);
        await customer.SayAsync("change the delivery address of my order 10044");
        await customer.SayAsync("7 rue Neuve, 75002 Paris");

        Assert.Contains("9 rue Vieille, 69001 Lyon", await customer.SayAsync("no, 9 rue Vieille, 69001 Lyon"), StringComparison.Ordinal);
        Assert.Equal("27 quai des Brumes", (await customer.OrderAsync("10044")).DeliverTo?.Street);
        await customer.YesAsync();
        Assert.Equal("9 rue Vieille", (await customer.OrderAsync("10044")).DeliverTo?.Street);
    }

    [Fact]
    public async Task The_address_for_the_next_orders_too_is_read_back_with_the_rest()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);

        var readBack = await customer.SayAsync("pay order 10044 with my gift card instead and send it to 7 rue Neuve, 75002 Paris, keep it for next time");
        Assert.Contains("Payment:", readBack, StringComparison.Ordinal);
        Assert.Contains("New address: Inès Vasseur, 7 rue Neuve", readBack, StringComparison.Ordinal);
        Assert.True(readBack.Contains("Your next orders go there too", StringComparison.Ordinal), readBack);

        Assert.Contains("kept for your next orders", await customer.YesAsync(), StringComparison.Ordinal);
        Assert.Equal("7 rue Neuve", (await customer.OrderAsync("10044")).DeliverTo?.Street);
    }

    [Fact]
    public async Task What_is_wanted_beside_both_addresses_comes_after_them()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);

        Assert.Contains("New address for both: Inès Vasseur, 7 rue Neuve", await customer.SayAsync("send order 10044 to 7 rue Neuve, 75002 Paris, make it my account address, and pay it with my gift card instead of the card"), StringComparison.Ordinal);
        var next = await customer.YesAsync();
        Assert.True(next.Contains("Payment: gift card", StringComparison.Ordinal), next);
    }

    [Fact]
    public async Task An_invoice_goes_only_to_the_address_on_the_order()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);

        var readBack = await customer.SayAsync("please send me the invoice of order 10044");
        Assert.Contains("Shall I send it?", readBack, StringComparison.Ordinal);
        Assert.Contains("not to one written here", await customer.SayAsync("send it to thief@example.net"), StringComparison.Ordinal);
        var told = await customer.YesAsync();
        Assert.Matches("D-[0-9]{4}", told);
        Assert.DoesNotContain("thief", told, StringComparison.Ordinal);
        Assert.Contains((await customer.OrderAsync("10044")).Changes, change => change.Kind == WriteKind.SendInvoice);
    }

    [Fact]
    public async Task Items_and_address_are_changed_together_in_French()
    {
        const string wish = "changer le linen apron en gris et envoyer la commande 10044 à 7 rue Neuve, 75002 Paris";
        await using var app = new BotApp(services: Requests.Of((wish, [new(ServiceRequestKind.ChangeItems, 0, 1), new(ServiceRequestKind.ChangeAddress, 7, 8)])));
        var customer = await ShopCustomer.ComeAsync(app, "fr");

        var readBack = await customer.SayAsync(wish);
        Assert.True(readBack.Contains("Faut-il la changer ainsi ?", StringComparison.Ordinal), readBack);
        await customer.YesAsync();
        Assert.Equal([WriteKind.ChangeItems, WriteKind.ChangeAddress], (await customer.OrderAsync("10044")).Changes.Select(change => change.Kind));
    }

    [Fact]
    public async Task Items_payment_and_address_are_changed_together_after_one_yes()
    {
        const string wish = "change the apron to grey, please, pay with my gift card and send it to 7 rue Neuve, 75002 Paris";
        await using var app = new BotApp(services: Requests.Of((wish, [new(ServiceRequestKind.ChangeItems, 0, 1), new(ServiceRequestKind.ChangePayment, 6, 7), new(ServiceRequestKind.ChangeAddress, 10, 11)])));
        var customer = await ShopCustomer.ComeAsync(app);

        var readBack = await customer.SayAsync(wish);
        Assert.True(readBack.Contains("Shall I change it like this?", StringComparison.Ordinal), readBack);
        Assert.Contains("7 rue Neuve", readBack, StringComparison.Ordinal);
        Assert.Empty((await customer.OrderAsync("10044")).Changes);

        await customer.YesAsync();
        var order = await customer.OrderAsync("10044");
        Assert.Equal([WriteKind.ChangePayment, WriteKind.ChangeItems, WriteKind.ChangeAddress], order.Changes.Select(change => change.Kind));
        Assert.Equal(("M-7", "7 rue Neuve", "P-APRON-1"), (order.PaidWith, order.DeliverTo?.Street, order.Lines[1].VariantId));
    }

    [Fact]
    public async Task A_gift_card_with_too_little_is_said_to_be_so_and_another_means_asked_for()
    {
        const string wish = "in order 10044 take the blanket in double and plain, pay all of it with my gift card";
        await using var app = new BotApp(services: Requests.Of((wish, [new(ServiceRequestKind.ChangeItems, 0, 1), new(ServiceRequestKind.ChangePayment, 10, 11)])));
        var customer = await ShopCustomer.ComeAsync(app);

        Assert.Contains("not enough left on the gift card", await customer.SayAsync(wish), StringComparison.Ordinal);
        Assert.Empty((await customer.OrderAsync("10044")).Changes);
    }

    [Fact]
    public async Task Who_says_their_name_and_postcode_when_asked_corrects_nothing()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app, "es");
        await customer.SayOnceAsync("quiero cambiar la dirección de mi pedido 10044");

        Assert.Contains(customer.Word("Identity.CodeSent"), await customer.SayOnceAsync("Me llamo Inès Vasseur y el código postal es 44000"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Visa card ending in 1093")]
    [InlineData("the card that ends in 1093 please")]
    public async Task The_end_of_a_cards_number_is_no_order(string means)
    {
        await using var app = new BotApp(services: Requests.Of(("exchange the lamp of order 10060 for a black one", [new(ServiceRequestKind.Exchange, 0, 1)])));
        var customer = await ShopCustomer.ComeAsync(app);
        await customer.SayAsync("exchange the lamp of order 10060 for a black one");

        var readBack = await customer.SayAsync(means);
        Assert.DoesNotContain(customer.Word("Service.Order.Unknown", ("number", "1093")), readBack, StringComparison.Ordinal);
        Assert.Contains("€10.00", readBack, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_delivered_item_is_exchanged()
    {
        await using var app = new BotApp(services: Requests.Of(("exchange the lamp of order 10060 for a black one", [new(ServiceRequestKind.Exchange, 0, 1)])));
        var customer = await ShopCustomer.ComeAsync(app);

        Assert.Contains("Which means of payment", await customer.SayAsync("exchange the lamp of order 10060 for a black one"), StringComparison.Ordinal);
        var readBack = await customer.SayAsync("gift card");
        Assert.Contains("black", readBack, StringComparison.Ordinal);
        Assert.Contains("€10.00", readBack, StringComparison.Ordinal);
        Assert.DoesNotContain((await customer.OrderAsync("10060")).Changes, change => change.Kind == WriteKind.Exchange);
        Assert.Matches("D-[0-9]{4}", await customer.YesAsync());
        Assert.Contains((await customer.OrderAsync("10060")).Lines, line => line.State == OrderLineState.ExchangeRequested);
    }

    [Fact]
    public async Task Two_requests_of_one_message_are_done_one_after_the_other()
    {
        const string wish = "cancel my order 10044, I changed my mind, and send me the invoice of order 10060";
        await using var app = new BotApp(services: Requests.Of((wish, [new(ServiceRequestKind.Cancel, 0, 1), new(ServiceRequestKind.Invoice, 9, 13)])));
        var customer = await ShopCustomer.ComeAsync(app);

        Assert.Contains("Shall I cancel this order?", await customer.SayAsync(wish), StringComparison.Ordinal);
        var next = await customer.YesAsync();
        Assert.Contains("is cancelled", next, StringComparison.Ordinal);
        Assert.Contains("Next: the invoice.", next, StringComparison.Ordinal);
        Assert.Contains("invoice of order 10060", next, StringComparison.Ordinal);
        await customer.YesAsync();
        Assert.Contains((await customer.OrderAsync("10060")).Changes, change => change.Kind == WriteKind.SendInvoice);
    }
}
