using EthicalBot.Dialogs;
using EthicalBot.Dialogs.Complaint;
using EthicalBot.Tests.Desk.Cases;
using EthicalBot.Tests.Mail;
using EthicalBot.Tests.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EthicalBot.Tests.App;

public sealed class ComplaintTests
{
    private static readonly (string, string)[] s_mediator = [("Company:Mediator:Name", "Médiation Demo"), ("Company:Mediator:Link", "https://mediation.example")];

    [Theory]
    [InlineData("en", "I want to complain: the lamp of order 10043 arrived scratched and nobody answers me", "order 10043", "Your complaint is recorded")]
    [InlineData("fr", "je veux faire une réclamation : la lampe de la commande 10043 est arrivée rayée et personne ne répond", "commande 10043", "Votre réclamation est enregistrée")]
    public async Task A_complaint_is_acknowledged_with_reference_deadline_and_mediator_and_kept_in_its_own_words(string language, string said, string about, string recorded)
    {
        await using var app = new BotApp(settings: s_mediator);
        var customer = new CodeCustomer(app, app.Customer(language));
        await customer.Driver.OpenAsync();

        var told = await customer.SayAsync(said);

        Assert.Contains(about, told, StringComparison.Ordinal);
        Assert.Contains(recorded, told, StringComparison.Ordinal);
        Assert.Matches("[2-9A-Z]{4}-[2-9A-Z]{4}", told);
        Assert.Contains("Médiation Demo", told, StringComparison.Ordinal);
        Assert.Contains("https://mediation.example/", told, StringComparison.Ordinal);
        Assert.Contains(customer.Word("Person.AskContact"), told, StringComparison.Ordinal);
        // Nobody has proved whose order it is: what was bought is not told.
        Assert.DoesNotContain("Pivoine", told, StringComparison.Ordinal);
        Assert.Equal(0, await app.CountAsync("select count(*) from mail_outbox"));
        Assert.Equal(1, await app.CountAsync("select count(*) from cases"));
        Assert.Contains(customer.Word("Complaint.ContactKept", ("reference", Reference(told))), await customer.SayAsync("06 12 34 56 78"), StringComparison.Ordinal);
        await AppStore.HasNowhereAsync(app, "06 12 34 56 78");
        Assert.Equal(1, await app.CountAsync("select count(*) from cases"));
    }

    [Theory]
    [InlineData("en", "I want to make a complaint", "the knife came without its handle")]
    [InlineData("fr", "je souhaite faire une réclamation", "le couteau est arrivé sans son manche")]
    public async Task Who_has_typed_a_code_hears_order_and_product_and_gets_it_by_email(string language, string said, string words)
    {
        await using var server = new FakeSmtp();
        await using var app = new BotApp(settings: server.Settings);
        var customer = await OwnOrdersTests.ProvedAsync(app, server, "paul.armand@example.org", language);

        Assert.Contains(customer.Word("Complaint.AskWords"), await customer.SayAsync(said), StringComparison.Ordinal);
        var told = await customer.SayAsync($"10043 - {words}");

        Assert.Contains("10043", told, StringComparison.Ordinal);
        Assert.Contains(language == "en" ? "(Paring knife)" : "10043 (", told, StringComparison.Ordinal);
        Assert.Contains(customer.Word("Complaint.MediatorInTerms"), told, StringComparison.Ordinal);
        Assert.Contains(customer.Word("Complaint.MailSent"), told, StringComparison.Ordinal);
        Assert.DoesNotContain(customer.Word("Person.AskContact"), told, StringComparison.Ordinal);
        var mail = await server.NextAsync();
        Assert.Equal(["paul.armand@example.org"], mail.Recipients);
        Assert.Contains(Reference(told), mail.Subject, StringComparison.Ordinal);
        Assert.Contains("10043", mail.Plain, StringComparison.Ordinal);
        Assert.DoesNotContain(words, mail.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_somebody_is_there_the_conversation_goes_over_with_the_complaint_under_the_same_reference()
    {
        await using var app = new BotApp();
        var marie = await app.AtTheDeskAsync("marie");
        var customer = new CodeCustomer(app, app.Customer());
        await customer.Driver.OpenAsync();

        var told = await customer.SayAsync("I want to complain: the lamp of order 10043 arrived scratched and nobody answers me");

        var row = await marie.OnlyCaseAsync();
        Assert.Equal("live", (string?)row["kind"]);
        Assert.Equal(Reference(told), (string?)row["reference"]);
        await marie.DoAsync((string)row["reference"]!, "accept");
        var view = await marie.ViewAsync((string)row["reference"]!);
        Assert.Equal("complaint", (string?)view["reason"]);
        Assert.Contains("scratched", view.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-20", 15, "2026-12-11")]
    [InlineData("2026-11-21", 1, "2026-11-23")]
    [InlineData("2026-11-22", 5, "2026-11-27")]
    [InlineData("2026-11-23", 1, "2026-11-24")]
    public void Working_days_leave_out_weekends(string from, int days, string until) =>
        Assert.Equal(until, WorkingDays.After(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("Company:Mediator:Name", "Somebody", "Company:Mediator:Name and Company:Mediator:Link belong together")]
    [InlineData("Company:Mediator:Link", "https://mediation.example", "Company:Mediator:Name and Company:Mediator:Link belong together")]
    [InlineData("Company:ComplaintWorkingDays", "0", "Company:ComplaintWorkingDays")]
    [InlineData("Company:LateAfterDays", "61", "Company:LateAfterDays")]
    public void A_wrong_setting_stops_the_start(string key, string value, string sentence)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build();
        using var services = new ServiceCollection().AddLogging().AddDialogs(settings).BuildServiceProvider();
        Assert.Contains(sentence, Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<CompanyOptions>>().Value).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_start_warns_where_no_mediator_is_named()
    {
        // Where customers come; whoever tries the demo is not bothered.
        (string, string)[] serving = [("environment", "Production"), ("Company:DataProtectionOfficer", "Max Schmidt, dpo@shop.example")];
        await using var without = new BotApp(settings: serving);
        await using var with = new BotApp(settings: [.. serving, .. s_mediator]);
        (_, _) = (without.CreateClient(), with.CreateClient());

        Assert.Contains(without.Log.All, line => line.Contains("No consumer mediator", StringComparison.Ordinal));
        Assert.DoesNotContain(with.Log.All, line => line.Contains("No consumer mediator", StringComparison.Ordinal));
    }

    private static string Reference(string told) => System.Text.RegularExpressions.Regex.Match(told, "[2-9A-Z]{4}-[2-9A-Z]{4}").Value;
}
