using EthicalBot.Conversation.Emails;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Writes;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Approvals;
using EthicalBot.Tests.Desk;
using EthicalBot.Tests.Desk.Cases;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Service;

public sealed class WithdrawalTests
{
    private static readonly (string, string)[] s_development = [("environment", "Development"), ("Company:WithdrawalUrl", "https://shop.example/withdraw")];

    [Theory]
    [InlineData("en", "I withdraw from my order 10043", "Your withdrawal has reached us", "Reference", "Is that right?")]
    [InlineData("fr", "je me rétracte de ma commande 10043", "Votre rétractation nous est parvenue", "référence", "Est-ce exact ?")]
    public async Task It_is_acknowledged_before_anything_is_asked_and_a_person_checks_the_amount_only(string language, string wish, string acknowledged, string reference, string asked)
    {
        await using var app = new BotApp(settings: s_development);
        var customer = await PaulAsync(app, language);

        var first = await customer.SayOnceAsync(wish);
        Assert.Contains(acknowledged, first, StringComparison.Ordinal);
        Assert.Contains(reference, first, StringComparison.OrdinalIgnoreCase);
        Assert.Matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}", first);
        Assert.Contains("https://shop.example/withdraw", first, StringComparison.Ordinal);
        Assert.True(first.IndexOf(acknowledged, StringComparison.Ordinal) < first.IndexOf(customer.Word("Identity.AskWho"), StringComparison.Ordinal), first);
        foreach (var reason in new[] { "What is the reason", "Quelle est la raison", "Why", "Pourquoi" })
            Assert.DoesNotContain(reason, first, StringComparison.Ordinal);

        var readBack = await customer.GoOnAsync(first);
        Assert.Contains(asked, readBack, StringComparison.Ordinal);
        Assert.Contains("139", readBack, StringComparison.Ordinal);
        Assert.Empty((await customer.OrderAsync("10043")).Changes);
        await customer.YesAsync();

        Assert.Empty((await customer.OrderAsync("10043")).Changes);
        var marie = await app.AtTheDeskAsync("marie");
        Assert.False((bool)(await Asked.OnlyAsync(marie))["row"]!["mayRefuse"]!);
        await Asked.OkAsync(Asked.DecideAsync(marie, "accept"));
        await DeskSteps.UntilAsync(async () => (await customer.OrderAsync("10043")).Changes.Count == 1);
        Assert.Equal(WriteKind.Withdraw, (await customer.OrderAsync("10043")).Changes[0].Kind);
    }

    [Theory]
    [InlineData("fr", "Je me rétracte de ma commande 10043, en vertu de l'article L221-18 du Code de la consommation", "Votre rétractation nous est parvenue")]
    [InlineData("de", "Hiermit widerrufe ich die Bestellung 10043 gemäß § 355 BGB", "Ihr Widerruf")]
    [InlineData("en", "Under regulation 29 of the Consumer Contracts Regulations 2013 I withdraw from my order 10043", "Your withdrawal has reached us")]
    public async Task Whoever_names_the_law_uses_a_right_and_threatens_nobody(string language, string wish, string acknowledged)
    {
        await using var app = new BotApp(settings: s_development);
        var customer = await PaulAsync(app, language);

        Assert.Contains(acknowledged, await customer.SayOnceAsync(wish), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "But don't I have 14 days to withdraw?")]
    [InlineData("fr", "Je peux encore me rétracter ?")]
    [InlineData("pt", "Obrigada. E quando é que recebo o tamanho M?")]
    public async Task A_question_records_nothing(string language, string question)
    {
        await using var app = new BotApp(settings: s_development);
        var customer = await PaulAsync(app, language);

        var said = await customer.SayOnceAsync(question);

        Assert.DoesNotMatch("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}", said);
        Assert.Empty(await (await app.AtTheDeskAsync("marie")).CasesAsync());
        if (language != "pt")
            Assert.Contains(customer.Word("Withdrawals.Statement"), said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("it")]
    [InlineData("pt")]
    [InlineData("nl")]
    public async Task The_words_that_a_question_is_answered_with_declare_it(string language)
    {
        await using var app = new BotApp(settings: s_development);
        var customer = await PaulAsync(app, language);

        Assert.Matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}", await customer.SayOnceAsync(customer.Word("Withdrawals.StatementOfOrder", ("number", "10043"))));
    }

    [Fact]
    public async Task Whoever_stops_there_has_withdrawn_and_a_person_has_the_case()
    {
        await using var app = new BotApp(settings: s_development);
        var customer = await PaulAsync(app);

        var first = await customer.SayOnceAsync("I withdraw from my order 10043");

        var @case = Assert.Single(await (await app.AtTheDeskAsync("marie")).CasesAsync());
        Assert.Equal("withdrawal", (string?)@case["reason"]);
        Assert.Contains((string)@case["reference"]!, first, StringComparison.Ordinal);
        Assert.Empty(await MailsAsync(app));
        Assert.Empty((await customer.OrderAsync("10043")).Changes);
    }

    [Fact]
    public async Task The_receipt_goes_by_mail_once_the_address_on_file_is_known_with_the_time_of_the_statement()
    {
        await using var app = new BotApp(settings: s_development);
        var customer = await PaulAsync(app);

        var first = await customer.SayOnceAsync("I withdraw from my order 10043");
        var said = await customer.GoOnAsync(first);
        await customer.SayOnceAsync("only the lamp");

        Assert.Contains("The receipt of your withdrawal also goes to the e-mail address on file", said, StringComparison.Ordinal);
        var mail = Assert.Single(await MailsAsync(app), mail => mail.Subject.Contains("withdrawal", StringComparison.Ordinal));
        Assert.Equal("paul.armand@example.org", mail.To);
        Assert.Contains("You need not give a reason", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("lamp", mail.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Part_of_an_order_can_be_withdrawn_from()
    {
        await using var app = new BotApp(settings: s_development);
        var customer = await PaulAsync(app);

        var readBack = await customer.SayAsync("I withdraw from the lamp of order 10043");
        Assert.Contains("€79.00", readBack, StringComparison.Ordinal);
        Assert.DoesNotContain("Paring knife", readBack, StringComparison.Ordinal);
        await customer.YesAsync();
        await Asked.OkAsync(Asked.DecideAsync(await app.AtTheDeskAsync("marie"), "accept"));
        await DeskSteps.UntilAsync(async () => (await customer.OrderAsync("10043")).Changes.Count == 1);
        Assert.Equal(2, (await customer.OrderAsync("10043")).Lines.Count(line => line.State == OrderLineState.Delivered));
    }

    [Theory]
    [InlineData("hugo.perrin@example.org", "10053", "the law has exceptions")]
    [InlineData("marie@example.org", "10007", "the 14 days are over, and records can be wrong")]
    public async Task What_the_law_may_except_is_not_refused_and_a_person_looks(string email, string number, string why)
    {
        await using var app = new BotApp(settings: s_development);
        var customer = await ShopCustomer.ComeAsync(app, "en", email);

        var first = await customer.SayOnceAsync($"I withdraw from my order {number}");
        var told = await customer.GoOnAsync(first);

        Assert.Contains(why, told, StringComparison.Ordinal);
        Assert.Contains("a person from our team looks at it", told, StringComparison.Ordinal);
        Assert.DoesNotContain("not possible", told, StringComparison.Ordinal);
        Assert.DoesNotContain("The time for this is over", told, StringComparison.Ordinal);
        Assert.Equal("withdrawal", (string?)Assert.Single(await (await app.AtTheDeskAsync("marie")).CasesAsync())["reason"]);
        Assert.Empty((await customer.OrderAsync(number)).Changes);
    }

    [Fact]
    public async Task Money_that_is_overdue_stands_first_on_the_desks_list()
    {
        await using var app = new BotApp(settings: s_development);
        var before = app.Customer();
        await before.OpenAsync();
        foreach (var said in new[] { "agent", "My parcel, please.", "06 12 34 56 78", "18:00" })
            await before.SayAsync(said);
        await (await PaulAsync(app)).SayOnceAsync("I withdraw from my order 10043");

        Assert.Equal(["asked", "withdrawal"], (await (await app.AtTheDeskAsync("marie")).CasesAsync()).Select(row => (string)row["reason"]!));
        app.Time.Advance(TimeSpan.FromDays(13));
        Assert.Equal(["asked", "withdrawal"], (await (await app.AtTheDeskAsync("paul")).CasesAsync()).Select(row => (string)row["reason"]!));
        app.Time.Advance(TimeSpan.FromDays(2));
        Assert.Equal(["withdrawal", "asked"], (await (await app.AtTheDeskAsync("nora")).CasesAsync()).Select(row => (string)row["reason"]!));
    }

    private static Task<ShopCustomer> PaulAsync(BotApp app, string language = "en") => ShopCustomer.ComeAsync(app, language, "paul.armand@example.org");

    private static async Task<IReadOnlyList<Email>> MailsAsync(BotApp app) =>
        [.. (await app.Services.GetRequiredService<IEmailOutbox>().ListAsync(50, CancellationToken.None)).Select(kept => kept.Email)];
}
