using System.Net;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Channels.BotService;

public sealed class BadInputTests
{
    public static TheoryData<string, string> Bodies() => new()
    {
        { "", "JSON" },
        { "hello", "JSON" },
        { "[]", "JSON" },
        { "null", "JSON" },
        { "{\"type\":", "JSON" },
        { "{\"type\":\"message\",\"text\":{\"a\":1}}", "JSON" },
        { "{\"type\":\"message\",\"timestamp\":\"yesterday\"}", "JSON" },
        { "{\"type\":\"message\",\"membersAdded\":7}", "JSON" },
        { "{\"type\":\"message\",\"value\":" + new string('[', 5000) + new string(']', 5000) + "}", "JSON" },
        { "{\"type\":\"message\",\"value\":" + new string('9', 1000) + "}", "JSON" },
        { "{}", "type" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_body_that_is_no_activity_gets_a_sentence(string body, string said)
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);

        var (status, answer) = await new ChannelCustomer(app, service).PostAsync(body, service.Token());

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(said, (string?)JObject.Parse(answer)["error"]!["message"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("channelId", null, "channelId")]
    [InlineData("channelId", "../etc", "channelId")]
    [InlineData("channelId", "directline", "/v3/directline")]
    [InlineData("conversation", null, "conversation.id")]
    [InlineData("from", null, "from.id")]
    [InlineData("serviceUrl", null, "serviceUrl")]
    [InlineData("serviceUrl", "file:///etc/passwd", "serviceUrl")]
    [InlineData("serviceUrl", "http://elsewhere.example", "https")]
    [InlineData("channelId", "msteams\n", "channelId")]
    public async Task A_field_that_is_missing_or_wrong_is_named(string field, string? value, string named)
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        var customer = new ChannelCustomer(app, service);
        var activity = customer.Activity("message", "hello");
        activity[field] = value;

        var (status, answer) = await customer.PostAsync(activity);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(named, answer, StringComparison.Ordinal);
        Assert.Equal(0, await app.CountAsync("select count(*) from inbox"));
    }

    [Fact]
    public async Task Huge_numbers_and_unknown_fields_are_taken_as_they_are()
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        var customer = new ChannelCustomer(app, service);
        var activity = customer.Activity("message", "are you an AI?").ToString(Formatting.None);
        var body = activity[..^1] + ",\"unknown\":{\"a\":[1,2]},\"value\":{\"n\":" + new string('9', 100) + ",\"m\":1e400}}";

        Assert.Equal(HttpStatusCode.Accepted, (await customer.PostAsync(body, service.Token())).Status);

        Assert.Contains("I am an AI", CustomerDriver.TextOf(await service.NextMessageAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("recipient", "null")]
    [InlineData("entities", "[null]")]
    [InlineData("entities", "[{\"type\":\"mention\",\"mentioned\":\"x\",\"text\":{}}]")]
    [InlineData("membersAdded", "[null]")]
    [InlineData("value", "7")]
    [InlineData("channelData", "[]")]
    public async Task What_is_odd_and_harmless_is_answered(string field, string json)
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        var customer = new ChannelCustomer(app, service);
        var activity = customer.Activity("message", "are you an AI?");
        activity[field] = JToken.Parse(json);

        Assert.Equal(HttpStatusCode.Accepted, (await customer.PostAsync(activity)).Status);
        Assert.Contains("I am an AI", CustomerDriver.TextOf(await service.NextMessageAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_too_big_is_refused()
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service, ("Channels:BotService:MostActivityBytes", "2048"));
        var customer = new ChannelCustomer(app, service);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await customer.SayAsync(new string('a', 3000))).Status);
    }
}
