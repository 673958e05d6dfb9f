using System.Net;
using EthicalBot.Tests.App;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Mail;

public sealed class MailboxTests
{
    [Fact]
    public async Task Without_a_server_the_demo_mailbox_shows_what_would_have_been_sent()
    {
        await using var app = new BotApp();
        var customer = await CodeCustomer.ComeBackAsync(app, "fr");
        await customer.AskAsync();

        var page = await app.CreateClient().GetStringAsync("/mailbox?lang=fr");

        Assert.Contains("<html lang=\"fr", page, StringComparison.Ordinal);
        Assert.Contains("À marie@example.org", page, StringComparison.Ordinal);
        Assert.Contains("votre code", page, StringComparison.Ordinal);
        Assert.Matches("<p>[0-9]{6}</p>", page);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        var code = System.Text.RegularExpressions.Regex.Match(page, "<p>([0-9]{6})</p>").Groups[1].Value;
        Assert.Contains(customer.Word("Identity.Reached"), await customer.SayAsync(code), StringComparison.Ordinal);
        await AppStore.HasNowhereAsync(app, code);
    }

    [Theory]
    [InlineData("en", "Demo mailbox")]
    [InlineData("de", "Demo-Postfach")]
    [InlineData("es", "Buzón de prueba")]
    [InlineData("it", "Casella di prova")]
    [InlineData("pt", "Caixa de correio de teste")]
    [InlineData("nl", "Demopostvak")]
    public async Task The_page_speaks_the_languages_of_the_other_pages(string language, string title)
    {
        await using var app = new BotApp();
        Assert.Contains($"<h1>{title}</h1>", await app.CreateClient().GetStringAsync($"/mailbox?lang={language}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("environment", "Production")]
    [InlineData("Mail:Host", "smtp.shop.example")]
    [InlineData("Orders:Url", "https://shop.example/api")]
    public async Task There_is_no_such_page_where_real_customers_are(string key, string value)
    {
        await using var app = new BotApp(settings: [(key, value), .. key == "Mail:Host" ? [("Mail:From", "a@shop.example")] : key == "Orders:Url" ? new (string, string)[] { ("Orders:Key", "0123456789abcdef") } : []]);
        Assert.Equal(HttpStatusCode.NotFound, (await app.CreateClient().GetAsync("/mailbox")).StatusCode);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("Host", "evil.example")]
    public async Task Nobody_gets_it_through_a_proxy_or_by_another_name(string header, string value)
    {
        await using var app = new BotApp();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/mailbox");
        request.Headers.TryAddWithoutValidation(header, value);
        Assert.Equal(HttpStatusCode.NotFound, (await app.CreateClient().SendAsync(request)).StatusCode);
    }
}
