using System.Net.WebSockets;
using EthicalBot.Conversation.Mail;
using EthicalBot.Tests.App;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Channels.DirectLine;

public sealed class StreamTests
{
    [Fact]
    public async Task The_first_stream_shows_what_was_said_before_it_was_opened()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        var id = await customer.SendAsync(customer.Message("hello"));
        await customer.AnswersAsync(id);

        await using var stream = await StreamClient.OpenAsync(app, await UrlAsync(customer, "0"));
        await stream.UntilAsync(activity => (string?)activity["replyToId"] == id);

        Assert.Equal(customer.Seen.Select(activity => (string)activity["id"]!), stream.Ids());
    }

    [Fact]
    public async Task What_was_missed_while_a_socket_was_down_comes_once_and_in_order()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        var first = await StreamClient.OpenAsync(app, await UrlAsync(customer, "0"));
        var before = await customer.SendAsync(customer.Message("hello"));
        await first.UntilAsync(activity => (string?)activity["replyToId"] == before);
        first.Socket.Abort();

        var missed = await customer.SendAsync(customer.Message("where is my order?"));
        await customer.AnswersAsync(missed);
        await using var second = await StreamClient.OpenAsync(app, await UrlAsync(customer, first.Watermark!));
        await second.UntilAsync(activity => (string?)activity["replyToId"] == missed);
        var after = await customer.SendAsync(customer.Message("cancel"));
        await second.UntilAsync(activity => (string?)activity["replyToId"] == after);

        var all = (await customer.ReadAgainAsync()).Select(activity => (string)activity["id"]!).ToList();
        Assert.Equal(all, first.Ids().Concat(second.Ids()));
        Assert.Equal(all.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), second.Watermark);
    }

    [Fact]
    public async Task Two_streams_of_one_conversation_both_get_everything()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        await using var one = await StreamClient.OpenAsync(app, await UrlAsync(customer, "0"));
        await using var other = await StreamClient.OpenAsync(app, await UrlAsync(customer, "0"));

        string id = "";
        foreach (var text in new[] { "hello", "where is my order?", "cancel" })
        {
            id = await customer.SendAsync(customer.Message(text));
            await one.UntilAsync(activity => (string?)activity["replyToId"] == id);
        }

        await other.UntilAsync(activity => (string?)activity["replyToId"] == id);
        Assert.Equal(one.Ids(), other.Ids());
        Assert.Equal(3, one.Seen.Count(activity => (string?)activity["from"]!["id"] == customer.UserId));
    }

    [Fact]
    public async Task A_stream_shows_nothing_of_another_conversation()
    {
        await using var app = new BotApp();
        var (customer, other) = (app.Customer(), app.Customer());
        await customer.OpenAsync();
        await other.OpenAsync();
        await using var stream = await StreamClient.OpenAsync(app, await UrlAsync(customer, "0"));

        await other.SayAsync("hello");
        var id = await customer.SendAsync(customer.Message("hello"));
        await stream.UntilAsync(activity => (string?)activity["replyToId"] == id);

        Assert.All(stream.Seen, activity => Assert.Equal(customer.ConversationId, (string?)activity["conversation"]!["id"]));
    }

    [Fact]
    public async Task Typing_is_shown_on_sockets_and_kept_nowhere()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        await using var stream = await StreamClient.OpenAsync(app, await UrlAsync(customer, "0"));
        await stream.NextAsync();
        var watermark = stream.Watermark;
        var channel = app.Services.GetServices<IChannelDelivery>().Single(candidate => candidate.Serves("directline"));

        await channel.ShowAsync(new Activity { Type = ActivityTypes.Typing, Conversation = new ConversationAccount { Id = customer.ConversationId } }, CancellationToken.None);
        await stream.UntilAsync(activity => (string?)activity["type"] == "typing");

        Assert.Equal(watermark, stream.Watermark);
        Assert.DoesNotContain(await customer.ReadAgainAsync(), activity => (string?)activity["type"] == "typing");
    }

    [Fact]
    public async Task What_a_customer_types_is_acknowledged_and_kept_nowhere()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();

        Assert.NotEqual("", await customer.SendAsync(new { type = "typing", text = "half a sen" }));
        await customer.SayAsync("hello");

        Assert.DoesNotContain(await customer.ReadAgainAsync(), activity => (string?)activity["type"] == "typing");
    }

    [Fact]
    public async Task Empty_frames_of_the_client_keep_a_stream_alive_and_its_close_is_answered()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        await using var stream = await StreamClient.OpenAsync(app, await UrlAsync(customer, "0"));
        await stream.NextAsync();

        await stream.Socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, true, CancellationToken.None);
        var id = await customer.SendAsync(customer.Message("hello"));
        await stream.UntilAsync(activity => (string?)activity["replyToId"] == id);
        await stream.CloseAsync();

        Assert.Equal(WebSocketState.Closed, stream.Socket.State);
        Assert.DoesNotContain(app.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_streams_address_is_good_for_a_minute_and_in_no_log()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        var url = await UrlAsync(customer, "0");
        await using var stream = await StreamClient.OpenAsync(app, url);

        app.Time.Advance(TimeSpan.FromSeconds(61));
        var id = await customer.SendAsync(customer.Message("hello"));
        await stream.UntilAsync(activity => (string?)activity["replyToId"] == id);

        Assert.Equal(403, await StreamClient.RefusalAsync(app, url));
        Assert.DoesNotContain(app.Log.All, line => line.Contains("t=eyJ", StringComparison.Ordinal) || line.Contains(customer.Token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stream_address_without_a_socket_is_a_clear_error()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();

        Direct.IsError(
            await customer.Http.CallAsync(HttpMethod.Get, new Uri((await UrlAsync(customer, "0")).Replace("ws:", "http:", StringComparison.Ordinal)).PathAndQuery, null),
            System.Net.HttpStatusCode.BadRequest, "BadArgument");
    }

    private static async Task<string> UrlAsync(CustomerDriver customer, string watermark)
    {
        var (_, body) = await customer.Http.CallAsync(HttpMethod.Get, Direct.Conversation(customer.ConversationId, $"?watermark={watermark}"), customer.Token);
        return (string)JObject.Parse(body)["streamUrl"]!;
    }
}
