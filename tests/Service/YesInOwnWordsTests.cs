using EthicalBot.Orders.Writes;
using EthicalBot.Tests.App;

namespace EthicalBot.Tests.Service;

/// <summary>How customers say yes, and what only looks like one, with the whole app.</summary>
public sealed class YesInOwnWordsTests
{
    [Theory]
    [InlineData("fr", "annulez ma commande 10044, j'ai changé d'avis", "Ouf. Oui, c'est parfait, les 99 euros sur la Visa 1093.")]
    [InlineData("fr", "annulez ma commande 10044, j'ai changé d'avis", "Bon allez oui, j'annule")]
    [InlineData("en", "cancel my order 10044, I changed my mind", "Well well. Yes, go on, my husband will be relieved")]
    public async Task A_yes_in_own_words_is_done(string language, string wish, string yes)
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app, language);
        await customer.SayAsync(wish);

        var told = await customer.SayAsync(yes);
        Assert.Contains(customer.Word("Cancellation.Done", ("number", "10044")), told, StringComparison.Ordinal);
        Assert.DoesNotContain(customer.Word("Service.NotUnderstood"), told, StringComparison.Ordinal);
        Assert.Contains((await customer.OrderAsync("10044")).Changes, change => change.Kind == WriteKind.Cancel);
    }

    [Theory]
    [InlineData("fr", "annulez ma commande 10044, j'ai changé d'avis", "oui, si le remboursement arrive demain")]
    [InlineData("fr", "annulez ma commande 10044, j'ai changé d'avis", "d'accord, mais seulement le tablier")]
    [InlineData("en", "cancel my order 10044, I changed my mind", "yes, and the 49 euros on my gift card")]
    public async Task A_yes_to_something_else_does_nothing(string language, string wish, string answer)
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app, language);
        await customer.SayAsync(wish);

        await customer.SayAsync(answer);
        Assert.Empty((await customer.OrderAsync("10044")).Changes);
    }
}
