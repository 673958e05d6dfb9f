using System.Net;
using EthicalBot.Conversation;
using EthicalBot.Tests.App;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Channels.DirectLine;

public sealed class SessionTests
{
    [Fact]
    public async Task The_cookie_is_for_the_chat_alone_and_out_of_reach_of_scripts()
    {
        await using var app = new BotApp();

        using var response = await app.CreateClient().PostAsync("/chat/session", Direct.Json("{}"));

        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie")).ToLowerInvariant().Split("; ");
        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=strict", cookie);
        Assert.Contains("path=/chat", cookie);
        Assert.Contains("max-age=2592000", cookie);
        Assert.DoesNotContain("secure", cookie);
        Assert.DoesNotContain(cookie, part => part.StartsWith("domain", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Over_https_the_cookie_is_secure()
    {
        await using var app = new BotApp();
        var http = app.CreateClient(new() { BaseAddress = new Uri("https://localhost") });

        using var response = await http.PostAsync("/chat/session", Direct.Json("{}"));

        Assert.Contains("; secure", Assert.Single(response.Headers.GetValues("Set-Cookie")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Nothing_but_opening_the_chat_sets_a_cookie()
    {
        await using var app = new BotApp();
        foreach (var path in new[] { "/", "/chat/settings", "/trust", "/healthz" })
            Assert.False((await app.CreateClient().GetAsync(path)).Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_tab_that_was_closed_finds_its_conversation_again()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("where is my order?");
        var (id, user) = (customer.ConversationId, customer.UserId);
        var before = (await customer.ReadAgainAsync()).Select(activity => (string?)activity["id"]);

        var again = await customer.SessionAsync();

        Assert.True((bool)again["resumed"]!);
        Assert.Equal((id, user), (customer.ConversationId, customer.UserId));
        Assert.Equal(before, (await customer.ReadAgainAsync()).Select(activity => (string?)activity["id"]));
        Assert.Contains("order", CustomerDriver.TextOf((await customer.SayAsync("10042"))[^1]), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Starting_over_ends_the_conversation_and_begins_another()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("where is my order?");
        var (oldId, oldToken) = (customer.ConversationId, customer.Token);

        var session = await customer.SessionAsync(startOver: true);
        await customer.PostAsync($"{Direct.Root}/conversations", new { });
        await customer.ReadAgainAsync();
        Assert.NotEmpty(await customer.SayAsync("hello"));

        Assert.False((bool)session["resumed"]!);
        Assert.NotEqual(oldId, customer.ConversationId);
        Assert.DoesNotContain(await customer.ReadAgainAsync(), activity => (string?)activity["text"] == "where is my order?");
        var http = app.CreateClient();
        Direct.IsError(
            await http.CallAsync(HttpMethod.Post, Direct.Conversation(oldId, "/activities"), oldToken, Direct.Json("""{"type":"message","text":"hi"}""")),
            HttpStatusCode.NotFound, "ConversationNotFound");
        Assert.Equal(HttpStatusCode.OK, (await http.CallAsync(HttpMethod.Get, Direct.Conversation(oldId, "/activities"), oldToken)).Status);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.AAAA")]
    public async Task A_forged_cookie_begins_a_new_conversation(string forged)
    {
        await using var app = new BotApp();
        var http = app.CreateClient(new() { HandleCookies = false });
        var request = new HttpRequestMessage(HttpMethod.Post, "/chat/session") { Content = Direct.Json("{}"), Headers = { { "Cookie", $"ethicalbot-chat={forged}" } } };

        using var response = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False((bool)JObject.Parse(await response.Content.ReadAsStringAsync())["resumed"]!);
    }

    [Fact]
    public async Task A_direct_line_token_or_a_cookie_of_another_installation_is_no_session()
    {
        await using var app = new BotApp();
        await using var other = new BotApp();
        var (customer, stranger) = (app.Customer(), other.Customer());
        await customer.OpenAsync();
        await stranger.OpenAsync();
        var foreign = (await stranger.Http.PostAsync("/chat/session", Direct.Json("{}"))).Headers.GetValues("Set-Cookie").Single().Split(';')[0].Split('=', 2)[1];
        var http = app.CreateClient(new() { HandleCookies = false });
        foreach (var cookie in new[] { customer.Token, foreign })
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "/chat/session") { Content = Direct.Json("{}"), Headers = { { "Cookie", $"ethicalbot-chat={cookie}" } } };
            using var response = await http.SendAsync(request);
            Assert.False((bool)JObject.Parse(await response.Content.ReadAsStringAsync())["resumed"]!);
        }
    }

    [Fact]
    public async Task A_conversation_is_found_again_after_the_bot_was_stopped_and_started()
    {
        var folder = Directory.CreateTempSubdirectory("ethicalbot-").FullName;
        string cookie, id;
        await using (var first = new BotApp(folder))
        {
            var customer = first.Customer();
            await customer.OpenAsync();
            await customer.SayAsync("where is my order?");
            id = customer.ConversationId;
            cookie = (await customer.Http.PostAsync("/chat/session", Direct.Json("{}"))).Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        }

        await using (var second = new BotApp(folder))
        {
            var http = second.CreateClient(new() { HandleCookies = false });
            http.DefaultRequestHeaders.Add("Cookie", cookie);
            var customer = new CustomerDriver(http, "en");
            var session = await customer.SessionAsync();

            Assert.True((bool)session["resumed"]!);
            Assert.Equal(id, customer.ConversationId);
            Assert.Contains(await customer.ReadAgainAsync(), activity => (string?)activity["text"] == "where is my order?");
            var answers = await customer.AnswersAsync(await customer.SendAsync(new { type = "message", text = "10042" }));
            Assert.Contains("order", CustomerDriver.TextOf(answers[^1]), StringComparison.OrdinalIgnoreCase);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_session_needs_no_body()
    {
        await using var app = new BotApp(settings: ("environment", "Production"));

        var (status, body) = await app.CreateClient().CallAsync(HttpMethod.Post, "/chat/session", null);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.NotNull(JObject.Parse(body)["token"]);
    }

    [Fact]
    public async Task An_idle_conversation_that_ended_is_not_resumed()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        var id = customer.ConversationId;

        app.Time.Advance(TimeSpan.FromHours(49));
        await app.Services.GetRequiredService<IRetention>().SweepAsync(TimeSpan.FromHours(24), CancellationToken.None);
        var session = await customer.SessionAsync();

        Assert.False((bool)session["resumed"]!);
        Assert.NotEqual(id, customer.ConversationId);
    }
}
