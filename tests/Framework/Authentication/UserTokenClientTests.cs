using System.Net;
using System.Security.Claims;
using System.Text;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Authentication;

public sealed class UserTokenClientTests
{
    [Fact]
    public async Task A_token_is_asked_for_by_user_connection_channel_and_code()
    {
        var http = Answering("""{"connectionName":"graph","token":"t","expiration":"tomorrow"}""");

        var token = await (await ClientAsync(http)).GetUserTokenAsync("user 1", "graph", "msteams", "123456", default);

        Assert.Equal("t", token!.Token);
        Assert.Equal("graph", token.ConnectionName);
        Assert.Equal((HttpMethod.Get, "https://token.test/api/usertoken/GetToken?userId=user%201&connectionName=graph&channelId=msteams&code=123456"), Asked(http));
    }

    [Fact]
    public async Task A_user_who_has_not_signed_in_has_no_token()
    {
        var client = await ClientAsync(new FakeHttp(_ => (HttpStatusCode.NotFound, "")));

        Assert.Null(await client.GetUserTokenAsync("u", "c", "msteams", null, default));
    }

    [Fact]
    public async Task A_failing_service_is_an_exception()
    {
        var client = await ClientAsync(new FakeHttp(_ => (HttpStatusCode.InternalServerError, """{"error":{"code":"Broken","message":"is broken"}}""")));

        var exception = await Assert.ThrowsAsync<ErrorResponseException>(() => client.GetUserTokenAsync("u", "c", "msteams", null, default));
        Assert.Equal("Broken", exception.Body?.Error?.Code);
    }

    [Fact]
    public async Task A_sign_in_carries_the_conversation_in_its_state()
    {
        var http = Answering("""{"signInLink":"https://sign.in","tokenExchangeResource":{"id":"1","uri":"api://x","providerId":"p"}}""");

        var resource = await (await ClientAsync(http)).GetSignInResourceAsync("graph", TokenForge.Activity, "https://done", default);

        Assert.Equal("https://sign.in", resource.SignInLink);
        Assert.Equal("api://x", resource.TokenExchangeResource?.Uri);
        var (_, url) = Asked(http);
        Assert.StartsWith("https://token.test/api/botsignin/GetSignInResource?state=", url, StringComparison.Ordinal);
        var query = System.Web.HttpUtility.ParseQueryString(new Uri(url).Query);
        Assert.Equal("https://done", query["finalRedirect"]);
        var state = JObject.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(query["state"]!)));
        Assert.Equal("graph", state["connectionName"]);
        Assert.Equal("1", state.SelectToken("conversation.conversation.id"));
        Assert.Equal(TokenForge.AppId, state["msAppId"]);
    }

    [Fact]
    public async Task A_user_is_signed_out()
    {
        var http = Answering("");

        await (await ClientAsync(http)).SignOutUserAsync("u", "graph", "msteams", default);

        Assert.Equal((HttpMethod.Delete, "https://token.test/api/usertoken/SignOut?userId=u&connectionName=graph&channelId=msteams"), Asked(http));
    }

    [Fact]
    public async Task The_status_of_all_tokens_is_asked_for()
    {
        var http = Answering("""[{"channelId":"msteams","connectionName":"graph","hasToken":true,"serviceProviderDisplayName":"AAD"}]""");

        var status = Assert.Single(await (await ClientAsync(http)).GetTokenStatusAsync("u", "msteams", "graph", default));

        Assert.True(status.HasToken);
        Assert.Equal((HttpMethod.Get, "https://token.test/api/usertoken/GetTokenStatus?userId=u&channelId=msteams&include=graph"), Asked(http));
    }

    [Fact]
    public async Task Directory_tokens_are_asked_for_by_resource()
    {
        var http = Answering("""{"https://graph":{"token":"t"}}""");

        var tokens = await (await ClientAsync(http)).GetAadTokensAsync("u", "aad", ["https://graph"], "msteams", default);

        Assert.Equal("t", tokens["https://graph"].Token);
        Assert.Equal((HttpMethod.Post, "https://token.test/api/usertoken/GetAadTokens?userId=u&connectionName=aad&channelId=msteams"), Asked(http));
        Assert.Equal("https://graph", JObject.Parse(http.Requests.Single().Body).SelectToken("resourceUrls[0]"));
    }

    [Fact]
    public async Task A_token_is_exchanged()
    {
        var http = Answering("""{"channelId":"msteams","connectionName":"sso","token":"new"}""");

        var token = await (await ClientAsync(http)).ExchangeTokenAsync("u", "sso", "msteams", new TokenExchangeRequest { Token = "old" }, default);

        Assert.Equal("new", token!.Token);
        Assert.Equal((HttpMethod.Post, "https://token.test/api/usertoken/exchange?userId=u&connectionName=sso&channelId=msteams"), Asked(http));
        Assert.Equal("old", JObject.Parse(http.Requests.Single().Body)["token"]);
    }

    [Fact]
    public async Task A_refused_exchange_says_why()
    {
        var client = await ClientAsync(new FakeHttp(_ => (HttpStatusCode.BadRequest, """{"error":{"code":"Consent","message":"needed"}}""")));

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => client.ExchangeTokenAsync("u", "c", "msteams", new TokenExchangeRequest(), default));
        Assert.Equal("Unable to exchange token: (Consent) needed", exception.Message);
    }

    [Fact]
    public async Task The_user_and_the_connection_are_required()
    {
        var client = await ClientAsync(Answering(""));

        await Assert.ThrowsAsync<ArgumentNullException>("userId", () => client.GetUserTokenAsync(null!, "c", "x", null, default));
        await Assert.ThrowsAsync<ArgumentNullException>("connectionName", () => client.GetUserTokenAsync("u", null!, "x", null, default));
        await Assert.ThrowsAsync<ArgumentNullException>("activity", () => client.GetSignInResourceAsync("c", null!, null, default));
        await Assert.ThrowsAsync<ArgumentNullException>("userId", () => client.GetTokenStatusAsync(null!, "x", null, default));
        client.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.GetTokenStatusAsync("u", "x", null, default));
    }

    private static FakeHttp Answering(string body) => new(_ => (HttpStatusCode.OK, body));

    private static (HttpMethod Method, string Url) Asked(FakeHttp http) => (http.Requests.Single().Method, http.Requests.Single().Url.AbsoluteUri);

    private static Task<UserTokenClient> ClientAsync(FakeHttp http) =>
        BotFrameworkAuthenticationFactory
            .Create("", true, null, null, null, "https://token.test", null, null, null, new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), http, null)
            .CreateUserTokenClientAsync(new ClaimsIdentity([new Claim("aud", TokenForge.AppId)]), default);
}
