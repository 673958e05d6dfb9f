using System.Net;
using EthicalBot.Tests.App;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Channels.BotService;

public sealed class AwaitedTests
{
    [Fact]
    public async Task Who_expects_replies_gets_them_in_the_answer_and_the_same_ones_again()
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        var customer = new ChannelCustomer(app, service);
        var asked = customer.Activity("message", "are you an AI?");
        asked["deliveryMode"] = "expectReplies";

        var (status, body) = await customer.PostAsync(asked);
        var again = await customer.PostAsync(asked);

        Assert.Equal(HttpStatusCode.OK, status);
        var replies = JObject.Parse(body)["activities"]!.Cast<JObject>().ToList();
        Assert.Contains("I am an AI", CustomerDriver.TextOf(replies[0]), StringComparison.Ordinal);
        Assert.All(replies, reply => Assert.Equal((ChannelCustomer.ConversationId, ChannelCustomer.UserId), ((string?)reply["conversation"]!["id"], (string?)reply["recipient"]!["id"])));
        Assert.Equal((HttpStatusCode.OK, body), again);
        Assert.True(service.IsSilent);
    }

    [Fact]
    public async Task Replies_that_are_awaited_come_before_any_that_are_not()
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        var customer = new ChannelCustomer(app, service);
        var asked = customer.Activity("message", "hello");
        asked["deliveryMode"] = "expectReplies";
        await customer.PostAsync(asked);

        await customer.SayAsync("where is my order?");

        Assert.DoesNotContain("I am an AI", CustomerDriver.TextOf(await service.NextMessageAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invoke_that_nobody_handles_says_so_and_says_so_again()
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        var customer = new ChannelCustomer(app, service);
        var invoke = customer.Activity("invoke");
        invoke["name"] = "task/fetch";
        invoke["value"] = new JObject { ["data"] = "anything" };

        Assert.Equal(HttpStatusCode.NotImplemented, (await customer.PostAsync(invoke)).Status);
        Assert.Equal(HttpStatusCode.NotImplemented, (await customer.PostAsync(invoke)).Status);
        Assert.True(service.IsSilent);
    }
}
