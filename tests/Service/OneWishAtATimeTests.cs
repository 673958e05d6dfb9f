using EthicalBot.Orders;
using EthicalBot.Orders.Writes;
using EthicalBot.Tests.App;
using EthicalBot.Understanding.ServiceRequests;

namespace EthicalBot.Tests.Service;

/// <summary>Orders and pieces that are meant together, and what is asked about them.</summary>
public sealed class OneWishAtATimeTests
{
    [Fact]
    public async Task A_reason_that_the_shop_does_not_take_is_told_to_be_none()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);
        await customer.SayAsync("cancel my order 10044");

        var first = await customer.SayAsync("my horoscope says so");
        Assert.Contains(customer.Word("Service.Reason.Only"), first, StringComparison.Ordinal);
        Assert.DoesNotContain(customer.Word("Service.NotUnderstood"), first, StringComparison.Ordinal);
        Assert.Contains(customer.Word("Service.Reason.OnlyAgain"), await customer.SayAsync("that is my reason"), StringComparison.Ordinal);
        Assert.Empty((await customer.OrderAsync("10044")).Changes);
    }

    [Fact]
    public async Task The_difference_is_told_when_it_is_asked_and_the_question_stays()
    {
        const string Wish = "exchange the lamp of order 10060 for a black one";
        await using var app = new BotApp(services: Requests.Of((Wish, [new(ServiceRequestKind.Exchange, 0, 1)])));
        var customer = await ShopCustomer.ComeAsync(app);
        await customer.SayAsync(Wish);

        var told = await customer.SayAsync("What's the price difference?");
        Assert.Contains("Back to you in all: €10.00", told, StringComparison.Ordinal);
        Assert.Contains("Which means of payment", told, StringComparison.Ordinal);
        Assert.DoesNotContain(customer.Word("Service.NotUnderstood"), told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_orders_in_one_message_none_is_dropped()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);
        const string Wish = "Cancel order 10044, I changed my mind, and also cancel order 10060, I changed my mind";
        await customer.SayAsync(Wish);

        var told = await customer.SayAsync(customer.Word("Service.Confirm.Yes"));

        Assert.Contains("Order 10044 is cancelled", told, StringComparison.Ordinal);
        // The second is delivered: it is answered all the same, and not dropped.
        Assert.Contains("An order can be cancelled only before it is sent", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_given_up_for_something_else_is_not_come_back_to()
    {
        const string Address = "I want another address for order 10044";
        const string Cancel = "no, cancel order 10044";
        await using var app = new BotApp(services: Requests.Of((Address, [new(ServiceRequestKind.ChangeAddress, 0, 1)]), (Cancel, [new(ServiceRequestKind.Cancel, 0, 1)])));
        var customer = await ShopCustomer.ComeAsync(app);
        await customer.SayAsync(Address);
        await customer.SayAsync(Cancel);

        var done = await customer.SayAsync("changed my mind") is var asked && asked.Contains("is cancelled", StringComparison.Ordinal) ? asked : await customer.SayAsync(customer.Word("Service.Confirm.Yes"));

        Assert.Contains("Order 10044 is cancelled", done, StringComparison.Ordinal);
        Assert.DoesNotContain(customer.Word("Service.Back"), done, StringComparison.Ordinal);
        Assert.DoesNotContain("new address", done, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_yes_with_words_that_change_nothing_is_a_yes()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);
        await customer.SayAsync("cancel my order 10044, I changed my mind");

        Assert.Contains("Order 10044 is cancelled", await customer.SayAsync("Yes, please go ahead with the cancellation of order 10044"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_keeps_the_only_piece_as_it_is_leaves_the_exchange()
    {
        const string Wish = "exchange the lamp of order 10060";
        await using var app = new BotApp(services: Requests.Of((Wish, [new(ServiceRequestKind.Exchange, 0, 1)])));
        var customer = await ShopCustomer.ComeAsync(app);
        var asked = await customer.SayAsync(Wish);

        var told = await customer.SayAsync(customer.Word("Service.Variant.Keep"));
        Assert.Contains(customer.Word("Service.Left"), told, StringComparison.Ordinal);
        Assert.NotEqual(asked, told);
    }

    [Fact]
    public async Task A_file_in_between_hides_no_question()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);
        await customer.SayAsync("cancel my order 10044, I changed my mind");

        var told = await customer.SendPhotoAsync();
        Assert.Contains(customer.Word("Routing.FileKept"), told, StringComparison.Ordinal);
        Assert.Contains("Back to you: €99.00", told, StringComparison.Ordinal);
        Assert.Contains("Order 10044 is cancelled", await customer.YesAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_yes_with_a_condition_does_nothing()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);
        await customer.SayAsync("cancel my order 10044, I changed my mind");

        await customer.SayAsync("Yes, but only if the money is back tomorrow");
        Assert.Empty((await customer.OrderAsync("10044")).Changes);
    }

    [Fact]
    public async Task Whoever_names_their_item_is_not_asked_for_others_and_hears_that_it_can_be_done_once()
    {
        const string Wish = "exchange the lamp of order 10060 for a black one, the difference on my gift card";
        await using var app = new BotApp(services: Requests.Of((Wish, [new(ServiceRequestKind.Exchange, 0, 1)])));
        var customer = await ShopCustomer.ComeAsync(app);

        var readBack = await customer.SayAsync(Wish);
        Assert.DoesNotContain(customer.Word("Exchange.More"), readBack, StringComparison.Ordinal);
        Assert.Contains(customer.Word("Service.Once"), readBack, StringComparison.Ordinal);
        Assert.DoesNotContain((await customer.OrderAsync("10060")).Changes, change => change.Kind == WriteKind.Exchange);
    }

    [Fact]
    public async Task Words_that_are_no_value_of_the_item_are_told_and_nothing_is_picked()
    {
        const string Wish = "exchange the lamp of order 10060 for a purple one";
        await using var app = new BotApp(services: Requests.Of((Wish, [new(ServiceRequestKind.Exchange, 0, 1)])));
        var customer = await ShopCustomer.ComeAsync(app);

        var told = await customer.SayAsync(Wish);
        Assert.Contains("“purple”", told, StringComparison.Ordinal);
        Assert.Contains("shade: black", told, StringComparison.Ordinal);
    }
}
