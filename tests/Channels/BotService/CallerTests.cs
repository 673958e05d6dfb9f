using System.Net;
using System.Security.Cryptography;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;
using Microsoft.AspNetCore.Hosting;
using Newtonsoft.Json;

namespace EthicalBot.Tests.Channels.BotService;

public sealed class CallerTests
{
    public static TheoryData<string> Forgeries() => ["none", "junk", "audience", "issuer", "key", "kid", "expired", "serviceurl", "tampered", "endorsement"];

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task A_caller_without_a_good_token_is_refused_and_the_log_does_not_hold_it(string forgery)
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        var customer = new ChannelCustomer(app, service, forgery == "endorsement" ? "telegram" : "msteams");
        using var other = RSA.Create(2048);
        var token = forgery switch
        {
            "none" => null,
            "junk" => "eyJhb.zunotb.qxatoken",
            "audience" => service.Token(audience: Guid.NewGuid().ToString()),
            "issuer" => service.Token(issuer: "https://evil.example"),
            "key" => service.Token(key: other),
            "kid" => service.Token(kid: "unknown"),
            "expired" => service.Token(expires: TimeProvider.System.GetUtcNow().AddMinutes(-10)),
            "serviceurl" => service.Token(serviceUrl: "https://elsewhere.example"),
            "tampered" => service.Token() is var good ? good[..^8] + (good[^8] == 'A' ? 'B' : 'A') + good[^7..] : null,
            _ => service.Token(),
        };

        var (status, _) = await customer.PostAsync(customer.Activity("message", "hello").ToString(Formatting.None), token);

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Equal(0, await app.CountAsync("select count(*) from inbox"));
        Assert.Contains(app.Log.All, line => line.Contains(" 1414 ", StringComparison.Ordinal));
        if (token is not null)
            Assert.All(token.Split('.'), part => Assert.DoesNotContain(app.Log.All, line => line.Contains($".{part}", StringComparison.Ordinal) || line.Contains($"{part}.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_flood_of_unknown_keys_does_not_flood_the_key_server()
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        var customer = new ChannelCustomer(app, service);
        var activity = customer.Activity("message", "hello").ToString(Formatting.None);

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(number => customer.PostAsync(activity, service.Token(kid: $"unknown-{number}"))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Unauthorized, answer.Status));
        Assert.InRange(service.KeysAsked, 1, 2);
    }

    [Fact]
    public async Task Without_an_app_id_the_emulator_on_this_machine_may_call_in_development_only()
    {
        await using var service = await ChannelService.StartAsync();
        foreach (var (environment, channel, url, expected) in new[]
        {
            ("Development", "emulator", service.Url, HttpStatusCode.Accepted),
            ("Development", "msteams", service.Url, HttpStatusCode.Unauthorized),
            ("Development", "emulator", "https://elsewhere.example", HttpStatusCode.Unauthorized),
            ("Production", "emulator", service.Url, HttpStatusCode.Unauthorized),
        })
        {
            await using var app = new BotApp(settings: [(WebHostDefaults.EnvironmentKey, environment), ("Company:DataProtectionOfficer", "Max Schmidt, dpo@shop.example")]);
            var customer = new ChannelCustomer(app, service, channel);
            var activity = customer.Activity("message", "hello");
            activity["serviceUrl"] = url;

            var (status, _) = await customer.PostAsync(activity.ToString(Formatting.None), token: null);

            Assert.True(status == expected, $"{environment} {channel} {url}: {status}");
            if (expected == HttpStatusCode.Accepted)
                Assert.Contains("I am an AI", CustomerDriver.TextOf(await service.NextMessageAsync()), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("MicrosoftAppId is 'my-bot'", "--MicrosoftAppId=my-bot")]
    [InlineData("MicrosoftAppPassword is missing", "--MicrosoftAppId=6f0f2a1c-3b52-4f0e-9d59-0c3a5e8a1d11")]
    [InlineData("MicrosoftAppTenantId is missing", "--MicrosoftAppId=6f0f2a1c-3b52-4f0e-9d59-0c3a5e8a1d11", "--MicrosoftAppType=UserAssignedMSI")]
    [InlineData("MicrosoftAppType is 'Single'", "--MicrosoftAppId=6f0f2a1c-3b52-4f0e-9d59-0c3a5e8a1d11", "--MicrosoftAppType=Single")]
    public async Task A_wrong_identity_stops_the_start_with_the_settings_name(string said, params string[] settings)
    {
        await using var app = new BotApp();

        var (code, words) = await BotCommand.RunAsync(app.Folder, settings);

        Assert.Equal(1, code);
        Assert.Contains(said, words, StringComparison.Ordinal);
    }
}
