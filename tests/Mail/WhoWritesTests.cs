using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;

namespace EthicalBot.Tests.Mail;

public sealed class WhoWritesTests
{
    [Theory]
    [InlineData("en", "I'm Marie Lenoir and my postcode is 75011", "marie@example.org")]
    [InlineData("en", "Tom Ashdown, SW1A 1AA", "tom.ashdown@example.com")]
    [InlineData("fr", "Bonjour, je m’appelle Inès Vasseur, 44000 Nantes", "ines.vasseur@example.org")]
    [InlineData("fr", "la commande 10042, au nom de lenoir marie, code postal 75 011", "marie@example.org")]
    [InlineData("fr", "suzanne.delmas@example.net", "suzanne.delmas@example.net")]
    [InlineData("fr", "Suzanne Delmas, 37000", null)]
    [InlineData("fr", "Suzanne Delmas, 38000", "suzanne.delmas@example.net")]
    [InlineData("de", "Ich heiße Lotte Peeters, PLZ 1000", "lotte.peeters@example.org")]
    [InlineData("nl", "Mijn naam is Lotte Peeters, 1000 Brussel", "lotte.peeters@example.org")]
    [InlineData("es", "Soy Hugo Perrin, código postal 33000", "hugo.perrin@example.org")]
    [InlineData("it", "Mi chiamo Léa Garnier, CAP 59800", "lea.garnier@example.org")]
    [InlineData("pt", "Sou a Nora Benali e o meu código postal é 35000", "nora.benali@example.org")]
    public async Task An_address_or_a_name_with_a_postcode_is_read_out_of_free_words_and_the_code_goes_to_the_address_on_file(string language, string who, string? address)
    {
        await using var server = new FakeSmtp();
        await using var app = new BotApp(settings: server.Settings);
        var customer = await CodeCustomer.ComeBackAsync(app, language);

        Assert.Equal(customer.Word("Identity.CodeSent"), await customer.AskAsync(who));

        if (address is null)
        {
            Assert.Equal(1, await app.CountAsync("select count(*) from mail_outbox where state = 'void' and sealed is null"));
            return;
        }

        var mail = await server.NextAsync();
        Assert.Equal([address], mail.Recipients);
        Assert.Contains(customer.Word("Identity.Reached"), await customer.SayAsync(mail.Code), StringComparison.Ordinal);
        await AppStore.HasNowhereAsync(app, address);
    }

    [Theory]
    [InlineData("Marie Lenoir", "Identity.AskPostcodeToo", "75011")]
    [InlineData("75011", "Identity.AskNameToo", "Marie Lenoir")]
    [InlineData("75011", "Identity.AskNameToo", "marie lenoir")]
    [InlineData("hmm", "Identity.AskWhoAgain", "marie@example.org")]
    public async Task It_may_be_said_in_two_messages(string first, string asked, string second)
    {
        await using var server = new FakeSmtp();
        await using var app = new BotApp(settings: server.Settings);
        var customer = await CodeCustomer.ComeBackAsync(app);

        Assert.Equal(customer.Word(asked), await customer.AskAsync(first));
        Assert.Equal(customer.Word("Identity.CodeSent"), await customer.SayAsync(second));

        Assert.Equal(["marie@example.org"], (await server.NextAsync()).Recipients);
        await AppStore.HasNowhereAsync(app, "Lenoir");
        await AppStore.HasNowhereAsync(app, "75011");
    }

    [Fact]
    public async Task One_of_two_people_of_one_name_goes_on_with_their_address_and_never_learns_of_the_other()
    {
        await using var server = new FakeSmtp();
        await using var app = new BotApp(settings: server.Settings);
        var customer = await CodeCustomer.ComeBackAsync(app, "fr");

        Assert.Equal(customer.Word("Identity.CodeSent"), await customer.AskAsync("Jean Mercier, 87000"));
        Assert.Equal(customer.Word("Identity.CodeSent"), await customer.SayAsync("j.mercier@example.com"));

        var mail = await server.NextAsync();
        Assert.Equal(["j.mercier@example.com"], mail.Recipients);
        Assert.Contains(customer.Word("Identity.Reached"), await customer.SayAsync(mail.Code), StringComparison.Ordinal);
        Assert.Single(server.All);
    }

    [Fact]
    public async Task Who_cannot_say_it_after_three_questions_gets_a_person()
    {
        await using var app = new BotApp();
        var customer = await CodeCustomer.ComeBackAsync(app);

        Assert.Equal(customer.Word("Identity.AskWhoAgain"), await customer.AskAsync("no idea really"));
        Assert.Equal(customer.Word("Identity.AskWhoAgain"), await customer.SayAsync("no idea really"));

        Assert.DoesNotContain(customer.Word("Identity.AskWhoAgain"), await customer.SayAsync("no idea really"), StringComparison.Ordinal);
        Assert.Equal(0, await app.CountAsync("select count(*) from mail_outbox"));
    }

    [Fact]
    public async Task Tries_at_one_address_do_not_tell_whose_name_and_postcode_lead_to_it()
    {
        await using var server = new FakeSmtp();
        await using var app = new BotApp(settings: server.Settings);
        for (var person = 0; person < 5; person++)
        {
            await (await CodeCustomer.ComeBackAsync(app)).AskAsync();
            await server.NextAsync();
        }

        var one = await CodeCustomer.ComeBackAsync(app);
        var other = await CodeCustomer.ComeBackAsync(app);

        Assert.Equal(await other.AskAsync("Marie Lenoir, 75012"), await one.AskAsync("Marie Lenoir, 75011"));
        Assert.Equal(5, server.All.Count);
        Assert.Equal(2, await app.CountAsync("select count(*) from mail_outbox where state = 'void'"));
    }
}
