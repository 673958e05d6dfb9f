using EthicalBot.Orders;
using EthicalBot.Orders.Writes;
using EthicalBot.Tests.App;

namespace EthicalBot.Tests.Service;

public sealed class CancellationTests
{
    [Theory]
    [InlineData("en", "cancel my order 10044, I found it cheaper elsewhere", "Shall I cancel this order?", "Order 10044 is cancelled", "8")]
    [InlineData("fr", "je veux annuler ma commande 10044, je l'ai trouvée moins chère ailleurs", "Faut-il annuler cette commande ?", "La commande 10044 est annulée", "8")]
    public async Task An_order_that_is_not_sent_is_cancelled_after_a_yes(string language, string wish, string asked, string done, string days)
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app, language);

        var readBack = await customer.SayAsync(wish);
        Assert.Contains(asked, readBack, StringComparison.Ordinal);
        Assert.Contains("99", readBack, StringComparison.Ordinal);
        Assert.Contains(days, readBack, StringComparison.Ordinal);
        Assert.Equal(OrderState.Preparing, (await customer.OrderAsync("10044")).Order.State);

        var told = await customer.YesAsync();
        Assert.Contains(done, told, StringComparison.Ordinal);
        Assert.Matches("D-[0-9]{4}", told);
        Assert.Equal(OrderState.Cancelled, (await customer.OrderAsync("10044")).Order.State);
    }

    [Fact]
    public async Task A_reason_that_was_not_given_is_asked_and_its_number_chooses()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);

        Assert.Contains("What is the reason?", await customer.SayAsync("cancel my order 10044"), StringComparison.Ordinal);
        Assert.Contains("Shall I cancel this order?", await customer.SayAsync("the second one"), StringComparison.Ordinal);
        Assert.Empty((await customer.OrderAsync("10044")).Changes);
    }

    [Fact]
    public async Task What_was_sent_cannot_be_cancelled_and_a_return_is_offered_before_a_reason_is_asked()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app, email: "marie@example.org");

        var told = await customer.SayAsync("cancel my order 10042");

        Assert.Contains("only before it is sent", told, StringComparison.Ordinal);
        Assert.Contains("return", told, StringComparison.Ordinal);
        Assert.DoesNotContain("reason", told, StringComparison.Ordinal);
        Assert.Empty((await customer.OrderAsync("10042")).Changes);
    }

    [Fact]
    public async Task A_no_changes_nothing_and_asks_what_is_wanted()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);
        await customer.SayAsync("cancel my order 10044, I changed my mind");

        Assert.Contains("Nothing was changed. What would you like?", await customer.SayAsync("no"), StringComparison.Ordinal);
        Assert.Contains("nothing was changed", await customer.SayAsync("Leave it as it is"), StringComparison.Ordinal);
        await customer.SayAsync("yes");
        Assert.Empty((await customer.OrderAsync("10044")).Changes);
    }

    [Fact]
    public async Task A_yes_after_something_else_came_in_between_is_asked_for_again()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);
        await customer.SayAsync("cancel my order 10044, I changed my mind");

        var back = await customer.SayAsync("are you a robot?");
        Assert.Contains("Back to your request", back, StringComparison.Ordinal);
        Assert.Contains("Shall I cancel this order?", back, StringComparison.Ordinal);
        Assert.Empty((await customer.OrderAsync("10044")).Changes);
    }

    [Fact]
    public async Task Facts_that_changed_before_the_yes_are_read_back_again()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);
        await customer.SayAsync("cancel my order 10044, I changed my mind");
        Assert.IsType<WriteOutcome.Done>(await DemoWrites.ByAnotherWayAsync(app, new ChangePayment("another-way-1", "C-1003", Number("10044"), "M-7")));

        var again = await customer.YesAsync();

        Assert.Contains("Something has changed", again, StringComparison.Ordinal);
        Assert.Contains("gift card", again, StringComparison.Ordinal);
        Assert.Equal(OrderState.Preparing, (await customer.OrderAsync("10044")).Order.State);
        Assert.Contains("is cancelled", await customer.YesAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shop_that_gives_no_clear_answer_is_never_said_to_have_done_it()
    {
        await using var app = new BotApp(services: DemoWrites.That(new WriteOutcome.Unavailable(UnavailableReason.TimedOut, MayBeDone: true)));
        var customer = await ShopCustomer.ComeAsync(app);
        await customer.SayAsync("cancel my order 10044, I changed my mind");

        var told = await customer.YesAsync();

        Assert.Contains("I do not know whether the change was made", told, StringComparison.Ordinal);
        Assert.DoesNotContain("is cancelled", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing was changed", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shop_that_is_away_has_changed_nothing()
    {
        await using var app = new BotApp(services: DemoWrites.That(new WriteOutcome.Unavailable(UnavailableReason.Down, MayBeDone: false)));
        var customer = await ShopCustomer.ComeAsync(app);
        await customer.SayAsync("cancel my order 10044, I changed my mind");

        Assert.Contains("Nothing was changed: the shop’s system does not answer", await customer.YesAsync(), StringComparison.Ordinal);
    }

    private static OrderNumber Number(string text) => OrderNumber.TryParse(text, out var number) ? number : throw new ArgumentException(text);
}
