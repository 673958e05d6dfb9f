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

    [Theory]
    [InlineData("fr", "annulez ma commande 10044, j'ai changé d'avis", "Oui c’est bien ça mon petit, merci. Et ma commande 10043, elle arrive quand ?", "10043")]
    [InlineData("fr", "annulez ma commande 10044, j'ai changé d'avis", "ouiii vas y, et où en est la 10043 du coup ?", "10043")]
    [InlineData("en", "cancel my order 10044, I changed my mind", "yes please go ahead. And where is my order 10043?", "10043")]
    [InlineData("de", "ich möchte meine Bestellung 10044 stornieren, ich habe es mir anders überlegt", "Ja, bitte machen Sie das. Und wo ist meine Bestellung 10043?", "10043")]
    public async Task A_yes_with_a_question_is_done_and_the_question_answered(string language, string wish, string yes, string asked)
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app, language);
        await customer.SayAsync(wish);

        var told = await customer.SayAsync(yes);
        Assert.Contains(customer.Word("Cancellation.Done", ("number", "10044")), told, StringComparison.Ordinal);
        Assert.Contains((await customer.OrderAsync("10044")).Changes, change => change.Kind == WriteKind.Cancel);
        Assert.Contains(asked, told[told.IndexOf("10044", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.DoesNotContain(customer.Word("Service.NotUnderstood"), told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "annulez ma commande 10044, j'ai changé d'avis", "oui. Mais la 10043, elle arrive quand ?")]
    [InlineData("fr", "annulez ma commande 10044, j'ai changé d'avis", "ok vas-y. Et en fait non, vous pouvez la garder ?")]
    [InlineData("fr", "annulez ma commande 10044, j'ai changé d'avis", "ok et ça me coûte combien ?")]
    [InlineData("fr", "annulez ma commande 10044, j'ai changé d'avis", "oui, et vous me rendez 250 € ?")]
    [InlineData("en", "cancel my order 10044, I changed my mind", "yes, and will the money go to my gift card?")]
    [InlineData("en", "cancel my order 10044, I changed my mind", "https://example.org/ok")]
    public async Task A_yes_that_the_rest_could_take_back_does_nothing(string language, string wish, string answer)
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app, language);
        await customer.SayAsync(wish);

        await customer.SayAsync(answer);
        Assert.Empty((await customer.OrderAsync("10044")).Changes);
    }
}
