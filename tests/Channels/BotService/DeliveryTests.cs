using System.Net;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;

namespace EthicalBot.Tests.Channels.BotService;

public sealed class DeliveryTests
{
    [Theory]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    public async Task What_a_channel_does_not_take_now_is_sent_again_and_in_order(HttpStatusCode refusal)
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        service.Refuse(refusal);

        await new ChannelCustomer(app, service).SayAsync("hello");

        Assert.Contains("I am an AI", CustomerDriver.TextOf(await service.NextMessageAsync()), StringComparison.Ordinal);
        await service.NextMessageAsync();
        Assert.True(service.IsSilent);
    }

    [Fact]
    public async Task What_a_channel_takes_with_an_unreadable_answer_is_sent_once()
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        service.AnswersJunk = true;
        var customer = new ChannelCustomer(app, service);

        await customer.GreetAsync();
        await customer.SayAsync("are you an AI?");

        Assert.Contains("I am an AI", CustomerDriver.TextOf(await service.NextMessageAsync()), StringComparison.Ordinal);
        Assert.True(service.IsSilent);
        Assert.Equal(0, await app.CountAsync("select count(*) from outbox where attempts > 1"));
    }

    [Fact]
    public async Task What_a_channel_refuses_for_good_is_not_sent_again()
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        service.Refuse(HttpStatusCode.Forbidden);

        await new ChannelCustomer(app, service).SayAsync("where is my order?");
        Assert.DoesNotContain("I am an AI", CustomerDriver.TextOf(await service.NextMessageAsync()), StringComparison.Ordinal);

        Assert.Equal(1, await app.CountAsync("select count(*) from outbox where state = 'failed' and reason = 'the channel answered 403'"));
        Assert.True(service.IsSilent);
    }
}
