using EthicalBot.Conversation.Emails;
using EthicalBot.Tests.Mail;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.App;

/// <summary>What customers see of their orders once a code has told who they are.</summary>
public sealed class OwnOrdersTests
{
    [Theory]
    [InlineData("en", "where is my order?", "10045")]
    [InlineData("fr", "où en est ma commande ?", "10045")]
    public async Task The_only_open_order_is_shown_at_once(string language, string said, string number)
    {
        await using var server = new FakeSmtp();
        await using var app = new BotApp(settings: server.Settings);
        var customer = await ProvedAsync(app, server, "hugo.perrin@example.org", language);

        var shown = await customer.SayAsync(said);

        Assert.Contains(number, shown, StringComparison.Ordinal);
        Assert.DoesNotContain(customer.Word("OrderStatus.AskNumber"), shown, StringComparison.Ordinal);
        Assert.DoesNotContain("10053", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "where is my order?", "no idea which number, my e-mail is hugo.perrin@example.org")]
    [InlineData("fr", "où en est ma commande ?", "aucune idée du numéro, mon mail c'est hugo.perrin@example.org")]
    [InlineData("de", "wo ist meine Bestellung?", "die Nummer habe ich nicht mehr, meine Mail ist hugo.perrin@example.org")]
    public async Task Who_does_not_know_the_number_says_who_they_are(string language, string said, string who)
    {
        await using var server = new FakeSmtp();
        await using var app = new BotApp(settings: server.Settings);
        var customer = new CodeCustomer(app, app.Customer(language));
        await customer.Driver.OpenAsync();

        Assert.Contains(customer.Word("OrderStatus.AskNumber"), await customer.SayAsync(said), StringComparison.Ordinal);
        var sent = await customer.SayAsync(who);
        Assert.DoesNotContain(customer.Word("OrderStatus.AskNumberAgain"), sent, StringComparison.Ordinal);
        Assert.DoesNotContain("10045", sent, StringComparison.Ordinal);

        Assert.Contains("10045", await customer.SayAsync((await server.NextAsync()).Code), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "where is my order?", "no idea which number, my e-mail is hugo.perrin@example.org")]
    [InlineData("fr", "où en est ma commande ?", "aucune idée du numéro, mon mail c'est hugo.perrin@example.org")]
    public async Task Where_no_mail_can_leave_nobody_is_asked_for_the_address_that_a_code_would_go_to(string language, string said, string who)
    {
        await using var app = new BotApp(services: services => services.AddSingleton<IEmails>(new NoEmails()));
        var customer = new CodeCustomer(app, app.Customer(language));
        await customer.Driver.OpenAsync();

        await customer.SayAsync(said);
        var again = await customer.SayAsync(who);

        Assert.Contains(customer.Word("OrderStatus.AskNumberOnly"), again, StringComparison.Ordinal);
        Assert.DoesNotContain(customer.Word("OrderStatus.AskNumberAgain"), again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_product_chooses_and_several_open_orders_are_told_apart_by_theirs()
    {
        await using var server = new FakeSmtp();
        await using var app = new BotApp(settings: server.Settings);
        var customer = await ProvedAsync(app, server, "nora.benali@example.org");

        Assert.Contains("10050", await customer.SayAsync("where is my kettle?"), StringComparison.Ordinal);
        Assert.Equal(customer.Word("OrderStatus.WhichOrder"), await customer.SayAsync("where is my order?"));
        var choices = customer.Driver.Seen[^1]["suggestedActions"]!["actions"]!.Select(action => (string)action["value"]!).ToList();
        Assert.Equal(2, choices.Count);
        var shown = await customer.SayAsync(choices.Single(choice => choice.Contains("apron", StringComparison.Ordinal)));
        Assert.Contains("10055", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("10050", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hugo.perrin@example.org", "where is order 10053?", "OrderStatus.Digital")]
    [InlineData("chloe.martel@example.com", "where is order 10048?", "OrderStatus.CancelledNext")]
    [InlineData("antoine.joly@example.org", "where is order 10049?", "OrderStatus.ReturnedNext")]
    public async Task What_is_digital_cancelled_or_returned_is_explained(string address, string said, string key)
    {
        await using var server = new FakeSmtp();
        await using var app = new BotApp(settings: server.Settings);
        var customer = await ProvedAsync(app, server, address);

        Assert.Contains(customer.Word(key), await customer.SayAsync(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pre_order_says_from_when_there_is_any()
    {
        await using var server = new FakeSmtp();
        await using var app = new BotApp(settings: server.Settings);
        var customer = await ProvedAsync(app, server, "lea.garnier@example.org");

        Assert.Contains("Cast-iron casserole is ordered ahead", await customer.SayAsync("where is my casserole?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_of_somebody_else_is_shown_to_no_code_but_its_own()
    {
        await using var server = new FakeSmtp();
        await using var app = new BotApp(settings: server.Settings);
        var customer = await ProvedAsync(app, server, "hugo.perrin@example.org");

        var told = await customer.SayAsync("where is order 10044?");

        Assert.Equal(customer.Word("OrderStatus.AskProof", ("number", "10044")), told);
    }

    [Theory]
    [InlineData("en", "where is order 10051? emile@example.com", "yes")]
    [InlineData("fr", "où est la commande 10051 ? emile@example.com", "oui")]
    public async Task A_lost_parcel_is_offered_a_person_at_once_with_the_case_ready(string language, string said, string yes)
    {
        await using var app = new BotApp();
        var customer = new CodeCustomer(app, app.Customer(language));
        await customer.Driver.OpenAsync();

        Assert.Contains(customer.Word("OrderStatus.Help.Lost"), await customer.SayAsync(said), StringComparison.Ordinal);
        var contact = await customer.SayAsync(yes);
        Assert.DoesNotContain(customer.Word("Person.AskAgain"), contact, StringComparison.Ordinal);
        Assert.Contains("e-mail", contact, StringComparison.Ordinal);
        await customer.SayAsync("06 12 34 56 78");
        Assert.Matches("[2-9A-Z]{4}-[2-9A-Z]{4}", await customer.SayAsync("18:00"));
    }

    [Theory]
    [InlineData("3", false)]
    [InlineData("0", true)]
    public async Task Later_than_the_company_allows_itself_is_offered_a_person(string days, bool isOffered)
    {
        await using var app = new BotApp(settings: ("Company:LateAfterDays", days));
        var customer = new CodeCustomer(app, app.Customer());
        await customer.Driver.OpenAsync();

        var told = await customer.SayAsync("where is order 10045? hugo.perrin@example.org");

        Assert.Equal(isOffered, told.Contains("Shall I pass it on?", StringComparison.Ordinal));
        Assert.Equal(!isOffered, told.Contains("then I offer you a person", StringComparison.Ordinal));
        if (isOffered)
            Assert.Equal(customer.Word("OrderStatus.Help.Kept"), await customer.SayAsync("no"));
    }

    [Theory]
    [InlineData("en", "1Z999AA10123456784", "UPS", "https://www.ups.com/track?tracknum=1Z999AA10123456784")]
    [InlineData("fr", "1Z 999 AA1 01 2345 6784", "UPS", "https://www.ups.com/")]
    public async Task A_tracking_number_alone_gets_its_carriers_own_page_and_nobody_is_asked_anything(string language, string said, string carrier, string link)
    {
        await using var app = new BotApp();
        var customer = new CodeCustomer(app, app.Customer(language));
        await customer.Driver.OpenAsync();

        var told = await customer.SayAsync(said);

        Assert.Contains(carrier, told, StringComparison.Ordinal);
        Assert.Contains(link, told, StringComparison.Ordinal);
        Assert.DoesNotContain(customer.Word("OrderStatus.AskNumber"), told, StringComparison.Ordinal);
        await customer.SayAsync(language == "en" ? "where is my order?" : "où est ma commande ?");
        Assert.Contains(link, await customer.SayAsync(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_check_digit_leads_to_no_carrier()
    {
        await using var app = new BotApp();
        var customer = new CodeCustomer(app, app.Customer());
        await customer.Driver.OpenAsync();

        Assert.DoesNotContain("ups.com", await customer.SayAsync("1Z999AA10123456785"), StringComparison.Ordinal);
    }

    internal static async Task<CodeCustomer> ProvedAsync(BotApp app, FakeSmtp server, string address, string language = "en")
    {
        var customer = await CodeCustomer.ComeBackAsync(app, language);
        await customer.AskAsync(address);
        await customer.SayAsync((await server.NextAsync()).Code);
        await customer.SayAsync(customer.Word("Privacy.Send.No"));
        return customer;
    }

    private sealed class NoEmails : IEmails
    {
        public EmailWay Way => EmailWay.None;
    }
}
