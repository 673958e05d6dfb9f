using EthicalBot.Tests.App;
using EthicalBot.Tests.Desk;
using EthicalBot.Tests.Desk.Cases;

namespace EthicalBot.Tests.Service;

/// <summary>Who was asked for a message to the team and wants none gets out of it at once, and goes on where they were.</summary>
public sealed class NoMessageTests
{
    [Theory]
    [InlineData("en", "No, no message. I'm asking you about the 128 GB silver.")]
    [InlineData("en", "nah bro no message")]
    [InlineData("en", "I don't want a person. Stop that please.")]
    [InlineData("fr", "Je ne veux pas de votre équipe")]
    [InlineData("fr", "stop. non. pas de message")]
    [InlineData("fr", "JE NE LAISSE PAS DE MESSAGE À UNE PERSONNE")]
    [InlineData("de", "Nein, keine Nachricht bitte")]
    [InlineData("es", "No, nadie me engaña, hijo")]
    [InlineData("it", "lascia stare il messaggio, annulla")]
    [InlineData("it", "Ma no, nessuna truffa!")]
    [InlineData("pt", "não quero deixar mensagem")]
    [InlineData("nl", "nee, geen bericht hoor")]
    public async Task A_refusal_ends_it_and_nothing_is_filed(string language, string refusal)
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app, language);
        await customer.SayOnceAsync(customer.Word("Disclosure.AnswerPerson"));

        var said = await customer.SayOnceAsync(refusal);

        Assert.Contains(customer.Word("Person.NoMessage"), said, StringComparison.Ordinal);
        Assert.DoesNotContain(customer.Word("Person.AskContact"), said, StringComparison.Ordinal);
        Assert.Empty(await (await app.AtTheDeskAsync("marie")).CasesAsync());
    }

    [Theory]
    [InlineData("What? no person. I just want to cancel order 10044")]
    [InlineData("no one is scamming me i just want to cancel my order 10044")]
    public async Task What_is_asked_beside_it_is_done(string refusal)
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);
        await customer.SayOnceAsync(customer.Word("Disclosure.AnswerPerson"));

        var said = await customer.SayOnceAsync(refusal);

        Assert.Contains(customer.Word("Person.NoMessage"), said, StringComparison.Ordinal);
        Assert.Contains(customer.Word("Identity.AskWho"), said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no, no message please")]
    [InlineData("yes")]
    public async Task The_change_that_was_open_is_put_again(string said)
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);
        var readBack = await customer.SayAsync("please cancel order 10044, I ordered it by mistake");
        Assert.Contains(customer.Word("Service.Confirm.Yes"), readBack + customer.Word("Service.Confirm.Yes"), StringComparison.Ordinal);
        await customer.SayOnceAsync(customer.Word("Disclosure.AnswerPerson"));

        var again = await customer.SayOnceAsync(said);

        Assert.Contains(customer.Word("Service.Back"), again, StringComparison.Ordinal);
        Assert.Contains("10044", again, StringComparison.Ordinal);
        Assert.Empty((await customer.OrderAsync("10044")).Changes);
    }

    [Fact]
    public async Task A_plain_yes_is_no_message_and_a_message_is_one()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);
        await customer.SayOnceAsync(customer.Word("Disclosure.AnswerPerson"));

        Assert.DoesNotContain(customer.Word("Person.AskContact"), await customer.SayOnceAsync("yes"), StringComparison.Ordinal);
        Assert.Contains(customer.Word("Person.AskContact"), await customer.SayOnceAsync("no person called me back about the broken lamp"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_shown_who_they_are_is_answered_at_the_address_on_file()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);
        await customer.SayAsync("cancel order 10044");
        await customer.SayOnceAsync(customer.Word("Disclosure.AnswerPerson"));

        var said = await customer.SayOnceAsync("the box was empty");

        Assert.Contains("the e-mail address on file", said, StringComparison.Ordinal);
        Assert.DoesNotContain(customer.Word("Person.AskContact"), said, StringComparison.Ordinal);
        Assert.DoesNotContain("ines.vasseur@example.org", said, StringComparison.Ordinal);
        Assert.Single(await (await app.AtTheDeskAsync("marie")).CasesAsync());
    }
}
