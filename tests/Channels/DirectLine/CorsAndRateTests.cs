using System.Net;
using EthicalBot.Tests.App;

namespace EthicalBot.Tests.Channels.DirectLine;

public sealed class CorsAndRateTests
{
    private const string Shop = "https://shop.example";

    [Theory]
    [InlineData(Shop, true)]
    [InlineData("https://evil.example", false)]
    [InlineData("http://shop.example", false)]
    [InlineData("https://shop.example.evil.example", false)]
    [InlineData("null", false)]
    public async Task Only_an_allowed_page_may_read_what_is_answered(string origin, bool allowed)
    {
        await using var app = new BotApp(settings: ("Channels:DirectLine:Origins:0", Shop));
        var customer = app.Customer();
        await customer.OpenAsync();
        foreach (var rest in new[] { "/activities", "/upload", "/nothing" })
        {
            using var response = await PreflightAsync(customer.Http, Direct.Conversation(customer.ConversationId, rest), origin);
            Assert.Equal(allowed && rest != "/nothing", response.Headers.Contains("Access-Control-Allow-Origin"));
        }

        var request = new HttpRequestMessage(HttpMethod.Get, Direct.Conversation(customer.ConversationId, "/activities")) { Headers = { { "Origin", origin } } };
        using var read = await customer.Http.SendAsync(request);
        Assert.Equal(allowed, read.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) && values.Single() == origin);
        Assert.False(read.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task A_preflight_allows_what_Web_Chat_sends()
    {
        await using var app = new BotApp(settings: ("Channels:DirectLine:Origins:0", Shop));

        using var response = await PreflightAsync(app.CreateClient(), $"{Direct.Root}/conversations", Shop);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("authorization,content-type,x-ms-bot-agent,x-requested-with", string.Join(',', response.Headers.GetValues("Access-Control-Allow-Headers")));
    }

    [Fact]
    public async Task The_chats_session_is_for_its_own_page_only()
    {
        await using var app = new BotApp(settings: ("Channels:DirectLine:Origins:0", Shop));

        using var response = await PreflightAsync(app.CreateClient(), "/chat/session", Shop);

        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task An_error_can_be_read_by_an_allowed_page_too()
    {
        await using var app = new BotApp(settings: ("Channels:DirectLine:Origins:0", Shop));
        var request = new HttpRequestMessage(HttpMethod.Get, Direct.Conversation("x", "/activities")) { Headers = { { "Origin", Shop } } };

        using var response = await app.CreateClient().SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(Shop, Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Fact]
    public async Task Too_many_messages_are_refused_with_when_to_come_back_and_kept_nowhere()
    {
        await using var app = new BotApp(settings: [("Channels:DirectLine:MessagesPerMinute", "2"), ("Channels:DirectLine:Origins:0", Shop)]);
        var customer = app.Customer();
        await customer.OpenAsync();
        var taken = await customer.SendAsync(customer.Message("hello"));

        var request = new HttpRequestMessage(HttpMethod.Post, Direct.Conversation(customer.ConversationId, "/activities"))
        {
            Content = Direct.Json("""{"type":"message","text":"one too many"}"""),
            Headers = { { "Origin", Shop } },
        };
        using var response = await customer.Http.SendAsync(request);

        Direct.IsError((response.StatusCode, await response.Content.ReadAsStringAsync()), HttpStatusCode.TooManyRequests, "TooManyRequests");
        Assert.InRange(int.Parse(Assert.Single(response.Headers.GetValues("Retry-After")), System.Globalization.CultureInfo.InvariantCulture), 1, 60);
        Assert.Equal(Shop, Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Contains("Retry-After", response.Headers.GetValues("Access-Control-Expose-Headers"));
        await customer.AnswersAsync(taken);
        Assert.Equal("hello", (string?)Assert.Single(await customer.ReadAgainAsync(), activity => !CustomerDriver.IsBot(activity))["text"]);
    }

    [Fact]
    public async Task One_customers_flood_is_not_anothers()
    {
        await using var app = new BotApp(settings: ("Channels:DirectLine:MessagesPerMinute", "2"));
        var (loud, quiet) = (app.Customer(), app.Customer());
        await loud.OpenAsync();
        await quiet.OpenAsync();
        for (var message = 0; message < 3; message++)
            await loud.PostRawAsync(Direct.Conversation(loud.ConversationId, "/activities"), """{"type":"message","text":"x"}""");

        Assert.NotEmpty(await quiet.SayAsync("hello"));
    }

    [Fact]
    public async Task Too_many_sessions_are_refused_with_when_to_come_back()
    {
        await using var app = new BotApp(settings: ("Channels:DirectLine:SessionsPerMinute", "2"));
        var http = app.CreateClient();
        await http.CallAsync(HttpMethod.Post, "/chat/session", null, Direct.Json("{}"));

        using var response = await http.RespondAsync(HttpMethod.Post, "/chat/session", null, Direct.Json("{}"));

        Direct.IsError((response.StatusCode, await response.Content.ReadAsStringAsync()), HttpStatusCode.TooManyRequests, "TooManyRequests");
        Assert.True(response.Headers.Contains("Retry-After"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    private static Task<HttpResponseMessage> PreflightAsync(HttpClient http, string path, string origin) =>
        http.SendAsync(new HttpRequestMessage(HttpMethod.Options, path)
        {
            Headers =
            {
                { "Origin", origin }, { "Access-Control-Request-Method", "POST" },
                { "Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with" },
            },
        });
}
