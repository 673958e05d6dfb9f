using EthicalBot.Orders.Writes;
using EthicalBot.Tests.App;
using EthicalBot.Understanding.ServiceRequests;

namespace EthicalBot.Tests.Service;

/// <summary>Addresses in whole conversations, to the shop.</summary>
public sealed class AddressChangeTests
{
    [Fact]
    public async Task The_order_and_the_default_are_changed_together()
    {
        const string wish = "I moved to 7 rue Neuve, bâtiment C, 75002 Paris. Please make it my default address and send order 10044 there too. Thanks!";
        await using var app = new BotApp(services: Requests.Of((wish, [new(ServiceRequestKind.ChangeDefaultAddress, 0, 1)])));
        var customer = await ShopCustomer.ComeAsync(app);

        var readBack = await customer.SayAsync(wish);
        Assert.Contains("7 rue Neuve, bâtiment C, 75002 Paris, FR", readBack, StringComparison.Ordinal);
        Assert.Contains(customer.Word("DeliveryAddress.AskBoth", ("number", "10044"), ("old", ""), ("next", ""), ("new", ""))[^40..], readBack, StringComparison.Ordinal);
        Assert.DoesNotContain("Thanks", readBack, StringComparison.Ordinal);

        var done = await customer.YesAsync();
        Assert.Contains(customer.Word("DeliveryAddress.DoneNext"), done, StringComparison.Ordinal);
        var order = await customer.OrderAsync("10044");
        Assert.Equal("7 rue Neuve", order.DeliverTo?.Street);
        Assert.Equal("bâtiment C", order.DeliverTo?.Extra);
        Assert.Equal([WriteKind.ChangeAddress], order.Changes.Select(change => change.Kind));
    }

    [Fact]
    public async Task The_default_can_be_added_and_left_again_at_the_read_back()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);
        await customer.SayAsync("change the delivery address of my order 10044 to 7 rue Neuve, 75002 Paris");

        Assert.Contains("Your next orders", await customer.SayAsync("make it my default too"), StringComparison.Ordinal);
        Assert.DoesNotContain("Your next orders", await customer.SayAsync("no, only for this order"), StringComparison.Ordinal);
        Assert.DoesNotContain(customer.Word("DeliveryAddress.DoneNext"), await customer.YesAsync(), StringComparison.Ordinal);
        Assert.Equal("7 rue Neuve", (await customer.OrderAsync("10044")).DeliverTo?.Street);
    }

    [Fact]
    public async Task Exactly_the_missing_part_is_asked()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);

        Assert.Contains(customer.Word("Service.Address.AskPostcodeAlone"), await customer.SayAsync("change the delivery address of my order 10044 to 12 Elm Street, Denver, CO"), StringComparison.Ordinal);
        // The demo shop does not send there; what it says is of the country, and of no order 80203.
        var said = await customer.SayAsync("80203");
        Assert.DoesNotContain(customer.Word("Service.Order.Unknown", ("number", "80203")), said, StringComparison.Ordinal);
        Assert.Contains(customer.Word("Service.Address.Ask"), said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "change the delivery address of my order to 7 rue Neuve, 69003 Lyon please")]
    [InlineData("de", "Ich möchte die Lieferadresse meiner Bestellung ändern: Am Markt 4, 20095 Hamburg, Deutschland")]
    public async Task A_postcode_is_no_order_number(string language, string wish)
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app, language);

        var said = await customer.SayAsync(wish);

        Assert.DoesNotContain(customer.Word("Service.Order.Unknown", ("number", "69003")), said, StringComparison.Ordinal);
        Assert.DoesNotContain(customer.Word("Service.Order.Unknown", ("number", "20095")), said, StringComparison.Ordinal);
        Assert.Contains("10044", said, StringComparison.Ordinal);
    }
}
