using System.Net;
using System.Text;
using EthicalBot.Tests.App;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Channels.DirectLine;

public sealed class TokenTests
{
    // Every request that a token opens.
    private static readonly (HttpMethod Method, string Path)[] OfConversation =
    [
        (HttpMethod.Get, ""), (HttpMethod.Get, "/activities"), (HttpMethod.Post, "/activities"), (HttpMethod.Post, "/upload?userId=x"),
    ];

    public static TheoryData<string> WrongSecrets() => ["", "wrong", Direct.Secret + "x", Direct.Secret[..^1], Direct.Secret.ToUpperInvariant()];

    public static TheoryData<string> WrongBodies() =>
    [
        "{", "[]", "null", "\"dl_a\"", """{"user":{"id":"marie"}}""", """{"user":{"id":"dl_"}}""", """{"user":{"id":5}}""",
        """{"user":{"id":null}}""", $$$"""{"user":{"id":"dl_{{{new string('a', 98)}}}"}}""", """{"user":{"id":"dl_\ud800"}}""", """{"user":{"id":"dl_a\u0000"}}""",
    ];

    [Theory]
    [MemberData(nameof(WrongSecrets))]
    public async Task Generate_needs_the_secret(string given)
    {
        await using var app = Direct.AppWithSecret();

        Direct.IsError(await app.CreateClient().CallAsync(HttpMethod.Post, $"{Direct.Root}/tokens/generate", given), HttpStatusCode.Unauthorized, "NotAuthorized");
    }

    [Fact]
    public async Task Generate_takes_no_token_for_the_secret_and_nothing_where_none_is_set()
    {
        await using var app = Direct.AppWithSecret();
        var token = (string)(await app.CreateClient().GenerateAsync())["token"]!;
        Direct.IsError(await app.CreateClient().CallAsync(HttpMethod.Post, $"{Direct.Root}/tokens/generate", token), HttpStatusCode.Unauthorized, "NotAuthorized");

        await using var without = new BotApp();
        Direct.IsError(await without.CreateClient().CallAsync(HttpMethod.Post, $"{Direct.Root}/tokens/generate", null), HttpStatusCode.Unauthorized, "NotAuthorized");
    }

    [Theory]
    [MemberData(nameof(WrongBodies))]
    public async Task Generate_refuses_a_body_that_names_no_user_of_direct_line(string body)
    {
        await using var app = Direct.AppWithSecret();

        var answer = await app.CreateClient().CallAsync(HttpMethod.Post, $"{Direct.Root}/tokens/generate", Direct.Secret, Direct.Json(body));

        Direct.IsError(answer, HttpStatusCode.BadRequest, "BadArgument");
    }

    [Theory]
    [InlineData("""{"locale":"de-AT"}""", "de-AT")]
    [InlineData("""{"user":{"id":"dl_marie"},"locale":"fr"}""", "fr")]
    [InlineData("""{"locale":"tlh-x-Kronos!"}""", null)]
    [InlineData("""{"locale":5}""", null)]
    [InlineData("", null)]
    public async Task A_token_keeps_the_language_that_was_asked_for(string body, string? locale)
    {
        await using var app = Direct.AppWithSecret();

        Assert.Equal(locale, (string?)Direct.ClaimsOf((string)(await app.CreateClient().GenerateAsync(body))["token"]!)["loc"]);
    }

    [Fact]
    public async Task A_conversation_greets_in_the_language_of_its_token()
    {
        await using var app = Direct.AppWithSecret();
        var http = app.CreateClient();
        var token = (string)(await http.GenerateAsync("""{"locale":"nl"}"""))["token"]!;

        var (_, started) = await http.CallAsync(HttpMethod.Post, $"{Direct.Root}/conversations", token);

        Assert.Equal("nl", (string?)Direct.ClaimsOf((string)JObject.Parse(started)["token"]!)["loc"]);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("{}", null)]
    [InlineData("""{"user":{"id":"dl_marie","name":"Marie"},"trustedOrigins":["https://shop.example"]}""", "dl_marie")]
    public async Task A_token_is_a_JWT_with_user_and_conversation(string body, string? user)
    {
        await using var app = Direct.AppWithSecret();

        var answer = await app.CreateClient().GenerateAsync(body);

        var claims = Direct.ClaimsOf((string)answer["token"]!);
        Assert.Equal((string?)answer["conversationId"], (string?)claims["conv"]);
        Assert.StartsWith(user ?? "dl_", (string?)claims["user"], StringComparison.Ordinal);
        Assert.Equal(1800, (int)answer["expires_in"]!);
    }

    [Fact]
    public async Task Two_tokens_without_a_user_are_two_users_in_two_conversations()
    {
        await using var app = Direct.AppWithSecret();
        var (one, other) = (await app.CreateClient().GenerateAsync(), await app.CreateClient().GenerateAsync());

        Assert.NotEqual((string?)one["conversationId"], (string?)other["conversationId"]);
        Assert.NotEqual((string?)Direct.ClaimsOf((string)one["token"]!)["user"], (string?)Direct.ClaimsOf((string)other["token"]!)["user"]);
    }

    [Fact]
    public async Task A_refreshed_token_is_for_the_same_user_and_outlives_the_first()
    {
        await using var app = Direct.AppWithSecret();
        var http = app.CreateClient();
        var (id, token, _) = await http.StartAsync();

        app.Time.Advance(TimeSpan.FromMinutes(29));
        var (status, body) = await http.CallAsync(HttpMethod.Post, $"{Direct.Root}/tokens/refresh", token);
        Assert.Equal(HttpStatusCode.OK, status);
        var refreshed = (string)JObject.Parse(body)["token"]!;
        app.Time.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal("dl_marie", (string?)Direct.ClaimsOf(refreshed)["user"]);
        Assert.Equal(HttpStatusCode.OK, (await http.CallAsync(HttpMethod.Get, Direct.Conversation(id, "/activities"), refreshed)).Status);
        Direct.IsError(await http.CallAsync(HttpMethod.Get, Direct.Conversation(id, "/activities"), token), HttpStatusCode.Forbidden, "TokenExpired");
    }

    [Fact]
    public async Task An_expired_token_is_told_so_everywhere_and_is_not_refreshed()
    {
        await using var app = Direct.AppWithSecret();
        var http = app.CreateClient();
        var (id, token, streamUrl) = await http.StartAsync();

        app.Time.Advance(TimeSpan.FromMinutes(30));

        Direct.IsError(await http.CallAsync(HttpMethod.Post, $"{Direct.Root}/tokens/refresh", token), HttpStatusCode.Forbidden, "TokenExpired");
        Direct.IsError(await http.CallAsync(HttpMethod.Post, $"{Direct.Root}/conversations", token), HttpStatusCode.Forbidden, "TokenExpired");
        foreach (var (method, rest) in OfConversation)
            Direct.IsError(await http.CallAsync(method, Direct.Conversation(id, rest), token), HttpStatusCode.Forbidden, "TokenExpired");
        Assert.Equal(403, await StreamClient.RefusalAsync(app, streamUrl));
    }

    [Fact]
    public async Task A_token_that_this_bot_did_not_sign_is_refused_everywhere()
    {
        await using var app = Direct.AppWithSecret();
        await using var other = Direct.AppWithSecret();
        var http = app.CreateClient();
        var (id, token, _) = await http.StartAsync();
        var parts = token.Split('.');
        string Encoded(string json) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
        var foreignBody = Direct.ClaimsOf(token);
        foreignBody["user"] = "dl_other";
        string?[] foreign =
        [
            null, "", "x", "a.b.c", "..", $"{parts[0]}.{parts[1]}.", $"{parts[0]}.{parts[1]}", $"{token}.x", token[..^1], token + "A", new string('a', 10_000),
            (string)(await other.CreateClient().GenerateAsync("""{"user":{"id":"dl_marie"}}"""))["token"]!,
            $"{Encoded("""{"alg":"none","typ":"JWT"}""")}.{parts[1]}.", $"{Encoded("""{"alg":"none"}""")}.{parts[1]}.{parts[2]}",
            $"{parts[0]}.{Encoded(foreignBody.ToString())}.{parts[2]}", "\u00e9.\u00e9.\u00e9", Direct.Secret[..^1],
        ];

        foreach (var bad in foreign.Where(candidate => candidate is null || Ascii.IsValid(candidate)))
        {
            Direct.IsError(await http.CallAsync(HttpMethod.Post, $"{Direct.Root}/tokens/refresh", bad), HttpStatusCode.Unauthorized, "NotAuthorized");
            Direct.IsError(await http.CallAsync(HttpMethod.Post, $"{Direct.Root}/conversations", bad), HttpStatusCode.Unauthorized, "NotAuthorized");
            foreach (var (method, rest) in OfConversation)
                Direct.IsError(await http.CallAsync(method, Direct.Conversation(id, rest), bad), HttpStatusCode.Unauthorized, "NotAuthorized");
            Assert.Equal(401, await StreamClient.RefusalAsync(app, $"ws://localhost{Direct.Conversation(id, "/stream")}?t={Uri.EscapeDataString(bad ?? "")}"));
        }
    }

    [Fact]
    public async Task A_token_of_another_conversation_finds_nothing()
    {
        await using var app = Direct.AppWithSecret();
        var http = app.CreateClient();
        var (id, _, _) = await http.StartAsync();
        var (_, other, otherStream) = await http.StartAsync("dl_paul");

        foreach (var (method, rest) in OfConversation)
            Direct.IsError(await http.CallAsync(method, Direct.Conversation(id, rest), other, method == HttpMethod.Post ? Direct.Json("""{"type":"message","text":"hi"}""") : null), HttpStatusCode.NotFound, "ConversationNotFound");
        var streamToken = otherStream[(otherStream.IndexOf("t=", StringComparison.Ordinal) + 2)..];
        Assert.Equal(404, await StreamClient.RefusalAsync(app, $"ws://localhost{Direct.Conversation(id, "/stream")}?t={streamToken}"));
    }

    [Fact]
    public async Task A_token_that_never_started_its_conversation_finds_nothing()
    {
        await using var app = Direct.AppWithSecret();
        var http = app.CreateClient();
        var generated = await http.GenerateAsync();
        var (id, token) = ((string)generated["conversationId"]!, (string)generated["token"]!);

        Direct.IsError(await http.CallAsync(HttpMethod.Get, Direct.Conversation(id), token), HttpStatusCode.NotFound, "ConversationNotFound");
        Direct.IsError(await http.CallAsync(HttpMethod.Get, Direct.Conversation(id, "/activities"), token), HttpStatusCode.NotFound, "ConversationNotFound");
        Direct.IsError(
            await http.CallAsync(HttpMethod.Post, Direct.Conversation(id, "/activities"), token, Direct.Json("""{"type":"message","text":"hi"}""")),
            HttpStatusCode.NotFound, "ConversationNotFound");
    }

    [Fact]
    public async Task Each_token_opens_only_what_it_is_for()
    {
        await using var app = Direct.AppWithSecret();
        var customer = app.Customer();
        var session = await customer.Http.PostAsync("/chat/session", Direct.Json("{}"));
        var cookie = session.Headers.GetValues("Set-Cookie").Single().Split(';')[0].Split('=', 2)[1];
        var (id, token, streamUrl) = await app.CreateClient().StartAsync();
        var streamToken = streamUrl[(streamUrl.IndexOf("t=", StringComparison.Ordinal) + 2)..];
        var http = app.CreateClient();

        foreach (var bad in new[] { cookie, streamToken })
            Direct.IsError(await http.CallAsync(HttpMethod.Get, Direct.Conversation(id, "/activities"), bad), HttpStatusCode.Unauthorized, "NotAuthorized");
        foreach (var bad in new[] { cookie, token, Direct.Secret })
            Assert.Equal(401, await StreamClient.RefusalAsync(app, $"ws://localhost{Direct.Conversation(id, "/stream")}?t={bad}"));
    }
}
