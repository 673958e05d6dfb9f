using System.Net;
using EthicalBot.Tests.App;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Channels.DirectLine;

public sealed class StartTests
{
    [Fact]
    public async Task A_second_start_is_the_same_conversation_with_one_greeting()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        var first = await customer.OpenAsync();

        var (status, body) = await customer.Http.CallAsync(HttpMethod.Post, $"{Direct.Root}/conversations", customer.Token);
        await customer.SayAsync("hello");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(customer.ConversationId, (string?)JObject.Parse(body)["conversationId"]);
        Assert.Equal(first.Count, (await customer.ReadAgainAsync()).TakeWhile(CustomerDriver.IsBot).Count());
    }

    [Fact]
    public async Task Twenty_starts_at_once_are_one_conversation_with_one_greeting()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.SessionAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => customer.Http.CallAsync(HttpMethod.Post, $"{Direct.Root}/conversations", customer.Token)));
        await customer.SayAsync("hello");

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Created);
        Assert.Equal(19, answers.Count(answer => answer.Status == HttpStatusCode.OK));
        Assert.Single(answers.Select(answer => (string?)JObject.Parse(answer.Body)["conversationId"]).Distinct());
        var all = await customer.ReadAgainAsync();
        Assert.Single(all, activity => CustomerDriver.IsBot(activity) && CustomerDriver.TextOf(activity).Contains("not a person", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_secret_starts_conversations_without_a_token()
    {
        await using var app = Direct.AppWithSecret();
        var http = app.CreateClient();

        var (status, body) = await http.CallAsync(HttpMethod.Post, $"{Direct.Root}/conversations", Direct.Secret);

        var started = JObject.Parse(body);
        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Equal(HttpStatusCode.OK, (await http.CallAsync(HttpMethod.Get, Direct.Conversation((string)started["conversationId"]!, "/activities"), (string)started["token"]!)).Status);
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("0", "0")]
    public async Task Reconnecting_with_a_watermark_puts_it_into_the_stream(string watermark, string expected)
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();

        var (status, body) = await customer.Http.CallAsync(HttpMethod.Get, Direct.Conversation(customer.ConversationId, $"?watermark={watermark}"), customer.Token);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains($"watermark={expected}&", (string?)JObject.Parse(body)["streamUrl"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reconnecting_without_a_watermark_begins_with_what_comes_next()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        var first = await customer.OpenAsync();

        var (_, body) = await customer.Http.CallAsync(HttpMethod.Get, Direct.Conversation(customer.ConversationId), customer.Token);
        await using var stream = await StreamClient.OpenAsync(app, (string)JObject.Parse(body)["streamUrl"]!);
        var id = await customer.SendAsync(customer.Message("hello"));
        await stream.UntilAsync(activity => CustomerDriver.IsBot(activity) && (string?)activity["replyToId"] == id);

        Assert.DoesNotContain((string)first[0]["id"]!, stream.Ids());
        Assert.Equal(id, stream.Ids()[0]);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("-5")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999")]
    [InlineData("1%00")]
    public async Task A_watermark_that_this_bot_never_sent_is_refused(string watermark)
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        var (_, body) = await customer.Http.CallAsync(HttpMethod.Get, Direct.Conversation(customer.ConversationId), customer.Token);
        var streamUrl = (string)JObject.Parse(body)["streamUrl"]!;

        foreach (var rest in new[] { $"?watermark={watermark}", $"/activities?watermark={watermark}" })
            Direct.IsError(await customer.Http.CallAsync(HttpMethod.Get, Direct.Conversation(customer.ConversationId, rest), customer.Token), HttpStatusCode.BadRequest, "BadArgument");
        Assert.Equal(400, await StreamClient.RefusalAsync(app, System.Text.RegularExpressions.Regex.Replace(streamUrl, "watermark=[^&]*", $"watermark={watermark}")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?watermark=")]
    [InlineData("?watermark=-")]
    [InlineData("?watermark=null")]
    [InlineData("?watermark=0")]
    public async Task What_clients_write_for_no_watermark_reads_from_the_beginning(string query)
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        var first = await customer.OpenAsync();

        var (status, body) = await customer.Http.CallAsync(HttpMethod.Get, Direct.Conversation(customer.ConversationId, "/activities" + query), customer.Token);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal((string?)first[0]["id"], (string?)JObject.Parse(body)["activities"]![0]!["id"]);
    }

    [Fact]
    public async Task Polling_pages_until_nothing_is_left()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        var ids = new List<string>();
        for (var message = 0; message < 130; message++)
            ids.Add(await customer.SendAsync(customer.Message($"hello {message}")));
        await customer.AnswersAsync(ids[^1]);

        customer.Seen.Clear();
        var pages = 0;
        var read = await customer.ReadAgainAsync();
        for (; read.Count > 0; pages++)
            read = await customer.ReadAsync();

        Assert.Equal(2, pages);
        Assert.Equal(ids, customer.Seen.Where(activity => !CustomerDriver.IsBot(activity)).Select(activity => (string)activity["id"]!));
        Assert.All(ids, id => Assert.Contains(customer.Seen, activity => (string?)activity["replyToId"] == id));
        Assert.Equal(customer.Seen.Count, customer.Seen.Select(activity => (string?)activity["id"]).Distinct().Count());
    }
}
