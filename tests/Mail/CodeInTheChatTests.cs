using System.Text;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Desk.Cases;
using EthicalBot.Tests.Storage;

namespace EthicalBot.Tests.Mail;

public sealed class CodeInTheChatTests
{
    [Theory]
    [InlineData("en", "your code")]
    [InlineData("fr", "votre code")]
    [InlineData("de", "Ihr Code")]
    [InlineData("es", "su código")]
    [InlineData("it", "il Suo codice")]
    [InlineData("pt", "o seu código")]
    [InlineData("nl", "uw code")]
    public async Task A_code_to_the_address_on_file_opens_a_persons_data_and_is_found_nowhere(string language, string subject)
    {
        await using var server = new FakeSmtp();
        await using var app = new BotApp(settings: server.Settings);
        var customer = await CodeCustomer.ComeBackAsync(app, language);

        Assert.Contains(customer.Word("Identity.CodeSent"), await customer.AskAsync(), StringComparison.Ordinal);
        var mail = await server.NextAsync();

        Assert.Equal(["marie@example.org"], mail.Recipients);
        Assert.Contains(subject, mail.Subject, StringComparison.Ordinal);
        Assert.DoesNotContain(mail.Code, mail.Subject, StringComparison.Ordinal);
        Assert.Equal(language, mail.Header("Content-Language"));
        Assert.Equal("auto-generated", mail.Header("Auto-Submitted"));
        Assert.Matches("^<[A-Za-z0-9_-]+@shop.example>$", mail.Header("Message-ID"));
        Assert.Contains($"<html lang=\"{language}\">", mail.Html, StringComparison.Ordinal);
        Assert.Contains(mail.Code, mail.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("?!", mail.Raw + mail.Plain, StringComparison.Ordinal);

        var proved = await customer.SayAsync(mail.Code);
        Assert.Contains(customer.Word("Identity.Reached"), proved, StringComparison.Ordinal);
        Assert.Contains(customer.Word("Privacy.Send.Ask"), proved, StringComparison.Ordinal);
        Assert.Contains("/rights/export/", await customer.SayAsync(customer.Word("Privacy.Send.Yes")), StringComparison.Ordinal);

        Assert.Single(server.All);
        await AppStore.HasNowhereAsync(app, mail.Code);
        Assert.Equal(1, await app.CountAsync("select count(*) from mail_outbox where state = 'sent' and sealed is null"));
    }

    [Fact]
    public async Task A_level_is_asked_for_once_and_holds_for_half_an_hour()
    {
        await using var server = new FakeSmtp();
        await using var app = new BotApp(settings: [.. server.Settings, ("Channels:DirectLine:TokenMinutes", "120")]);
        var customer = await CodeCustomer.ComeBackAsync(app);
        await customer.AskAsync();
        await customer.SayAsync((await server.NextAsync()).Code);
        await customer.SayAsync("no");

        app.Time.Advance(TimeSpan.FromMinutes(29));
        Assert.Contains("Shall I delete", await customer.SayAsync("delete my data"), StringComparison.Ordinal);
        await customer.SayAsync("no");
        app.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.DoesNotContain("Shall I", await customer.SayAsync("delete my data"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody@example.net")]
    [InlineData("Marie Lenoir, 75012")]
    [InlineData("Jean Mercier, 87000")]
    [InlineData("order 10042, Marie Dupuis, 75011")]
    public async Task Who_names_what_is_not_on_file_or_is_one_of_two_hears_the_same_and_no_code_is_right(string who)
    {
        await using var server = new FakeSmtp();
        await using var app = new BotApp(settings: server.Settings);
        var customer = await CodeCustomer.ComeBackAsync(app);

        var told = await customer.AskAsync(who);

        Assert.Equal(customer.Word("Identity.CodeSent"), told);
        Assert.Equal(customer.Word("Identity.CodeWrong"), await customer.SayAsync("123456"));
        Assert.Equal(1, await app.CountAsync("select count(*) from mail_outbox where state = 'void' and sealed is null"));
        Assert.Empty(server.All);
    }

    [Fact]
    public async Task The_sixth_try_goes_to_a_person_and_the_code_is_over()
    {
        await using var server = new FakeSmtp();
        await using var app = new BotApp(settings: server.Settings);
        var customer = await CodeCustomer.ComeBackAsync(app);
        await customer.AskAsync();
        var code = (await server.NextAsync()).Code;
        var wrong = code == "000000" ? "111111" : "000000";
        for (var attempt = 0; attempt < 5; attempt++)
            Assert.Contains(await customer.SayAsync(wrong), new[] { customer.Word("Identity.CodeWrong"), customer.Word("Identity.CodeWrongStill"), customer.Word("Interruptions.Stuck") });

        var sixth = await customer.SayAsync(code);

        Assert.DoesNotContain(customer.Word("Identity.Reached"), sixth, StringComparison.Ordinal);
        Assert.DoesNotContain("Shall I", sixth, StringComparison.Ordinal);
        Assert.DoesNotContain(customer.Word("Identity.Reached"), await customer.SayAsync(code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_is_no_more_good_after_ten_minutes_and_a_new_one_comes_at_most_once_a_minute()
    {
        await using var server = new FakeSmtp();
        await using var app = new BotApp(settings: server.Settings);
        var customer = await CodeCustomer.ComeBackAsync(app);
        await customer.AskAsync();
        var first = await server.NextAsync();

        Assert.Contains("one code a minute", await customer.SayAsync("new code"), StringComparison.Ordinal);
        app.Time.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal(customer.Word("Identity.CodeWrong"), await customer.SayAsync(first.Code));
        Assert.Contains("is now on its way", await customer.SayAsync("new code"), StringComparison.Ordinal);
        var second = await server.NextAsync();
        Assert.NotEqual(first.Header("Message-ID"), second.Header("Message-ID"));
        Assert.Contains(customer.Word("Identity.Reached"), await customer.SayAsync($"it is {second.Code[..3]} {second.Code[3..]}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desk_sees_that_a_code_proved_it_and_never_the_code()
    {
        await using var server = new FakeSmtp();
        await using var app = new BotApp(settings: server.Settings);
        var customer = await CodeCustomer.ComeBackAsync(app);
        await customer.AskAsync();
        var code = (await server.NextAsync()).Code;
        await customer.SayAsync(code);
        await customer.SayAsync("no");
        var marie = await app.AtTheDeskAsync("marie");
        await customer.SayAsync("agent");

        var reference = (string)(await marie.CasesAsync()).Single(row => (string?)row["kind"] == "live")["reference"]!;
        await marie.DoAsync(reference, "accept");
        var view = await marie.ViewAsync(reference);

        Assert.Equal("code", (string?)view["identity"]!["checkedBy"]);
        Assert.DoesNotContain(code, view.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_mail_an_order_proves_it_as_before()
    {
        await using var app = new BotApp(settings: ("environment", "Production"));
        var customer = await CodeCustomer.ComeBackAsync(app);

        Assert.Contains("show me here that the order is yours", await customer.SayAsync("send me my data"), StringComparison.Ordinal);
        await customer.SayAsync("where is order 10042? marie@example.org");
        Assert.Contains("Shall I make it", await customer.SayAsync("send me my data"), StringComparison.Ordinal);
        Assert.Equal(0, await app.CountAsync("select count(*) from mail_outbox"));
    }
}
