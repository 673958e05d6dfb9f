using EthicalBot.Bot.Channels.Mail;
using EthicalBot.Conversation.Emails;
using EthicalBot.Tests.App;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EthicalBot.Tests.Mail;

public sealed class SmtpTests
{
    [Fact]
    public async Task What_the_server_takes_and_does_not_acknowledge_comes_once_more_under_the_same_id()
    {
        await using var server = new FakeSmtp();
        server.DropNext(1);
        await using var app = new BotApp(settings: server.Settings);
        var customer = await CodeCustomer.ComeBackAsync(app);
        await customer.AskAsync();

        var second = await server.NextAsync();

        Assert.Equal(2, server.All.Count);
        Assert.Equal(server.All[0].Header("Message-ID"), second.Header("Message-ID"));
        Assert.Equal(server.All[0].Code, second.Code);
    }

    [Fact]
    public async Task A_server_that_says_later_is_asked_again_and_its_words_are_not_logged()
    {
        await using var server = new FakeSmtp();
        server.RefuseNext(1);
        await using var app = new BotApp(settings: server.Settings);
        var customer = await CodeCustomer.ComeBackAsync(app);
        await customer.AskAsync();

        await server.NextAsync();

        Assert.Single(server.All);
        Assert.DoesNotContain(app.Log.All, line => line.Contains("marie@example.org", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("marie@example.org\r\nBcc: all@example.net", "s", "en")]
    [InlineData("marie@example.org\nBcc: all@example.net", "s", "en")]
    [InlineData("Marie <marie@example.org>", "s", "en")]
    [InlineData("a@example.org, b@example.org", "s", "en")]
    [InlineData("marie@example.org", "s\r\nBcc: all@example.net", "en")]
    [InlineData("marie@example.org", "s\u2028t", "en")]
    [InlineData("marie@example.org", "s", "en\nX: y")]
    [InlineData("", "s", "en")]
    public void No_field_of_an_email_can_become_two_lines_of_its_header(string to, string subject, string language)
    {
        var fault = Assert.Throws<ArgumentException>(() => new Email(to, subject, "text", language));
        Assert.DoesNotContain("example", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mail:From", "", "Mail:From is not set")]
    [InlineData("Mail:From", "Shop <a@b.example>", "Mail:From is")]
    [InlineData("Mail:Port", "465", "Mail:Port is 465")]
    [InlineData("Mail:Port", "0", "Mail:Port is 0")]
    [InlineData("Mail:Password", "hunter2-secret", "Mail:User and Mail:Password")]
    [InlineData("Mail:StartTls", "false", "Mail:StartTls is false")]
    [InlineData("Mail:Host", "", "Mail:Host is not set")]
    [InlineData("Mail:TimeoutSeconds", "0", "Mail:TimeoutSeconds is 0")]
    public void A_wrong_setting_stops_the_start_and_no_secret_is_shown(string key, string value, string sentence)
    {
        var settings = new Dictionary<string, string?> { ["Mail:Host"] = "smtp.shop.example", ["Mail:From"] = "a@shop.example", [key] = value };
        using var services = new ServiceCollection().AddLogging().AddMail(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).BuildServiceProvider();

        var fault = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<MailOptions>>().Value);

        Assert.Contains(sentence, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", fault.ToString(), StringComparison.Ordinal);
    }
}
