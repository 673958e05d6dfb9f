using EthicalBot.Tests.App;

namespace EthicalBot.Tests.Service;

/// <summary>What is asked about the money of a change is answered from that change, and begins nothing.</summary>
public sealed class MoneyQuestionTests
{
    [Theory]
    [InlineData("en", "cancel my order 10044, I found it cheaper elsewhere", "when do i get the card money bk?")]
    [InlineData("en", "cancel my order 10044, I found it cheaper elsewhere", "so whats all the money i get back then?")]
    [InlineData("fr", "je veux annuler ma commande 10044, je l'ai trouvée moins chère ailleurs", "et je récupère l'argent quand ?")]
    public async Task It_is_answered_while_the_change_is_open_and_after_it(string language, string wish, string question)
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app, language);
        await customer.SayAsync(wish);

        var open = await customer.SayAsync(question);
        Assert.Contains("99", open, StringComparison.Ordinal);
        Assert.DoesNotContain(customer.Word("Refunds.Concern.late"), open, StringComparison.Ordinal);
        Assert.Empty((await customer.OrderAsync("10044")).Changes);
        await customer.YesAsync();

        var done = await customer.SayAsync(question);
        Assert.Contains("99", done, StringComparison.Ordinal);
        Assert.Contains("8", done, StringComparison.Ordinal);
        Assert.DoesNotContain(customer.Word("Refunds.Concern.late"), done, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_nothing_under_way_it_asks_for_no_reason()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);

        var said = await customer.SayAsync("when do I get my money back for order 10044?");

        Assert.DoesNotContain(customer.Word("Refunds.Concern.late"), said, StringComparison.Ordinal);
    }
}
