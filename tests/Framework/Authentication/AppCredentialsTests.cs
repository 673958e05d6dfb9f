using System.Net;
using Microsoft.Bot.Connector.Authentication;

namespace EthicalBot.Tests.Framework.Authentication;

public sealed class AppCredentialsTests
{
    [Fact]
    public void The_scope_is_the_channels_unless_said_otherwise()
    {
        Assert.Equal(AuthenticationConstants.ToChannelFromBotOAuthScope, new FakeCredentials().OAuthScope);
        Assert.Equal("mine", new FakeCredentials(scope: "mine").OAuthScope);
    }

    [Fact]
    public void The_endpoint_follows_the_tenant()
    {
        Assert.Equal("botframework.com", new FakeCredentials().ChannelAuthTenant);
        Assert.Equal("https://login.microsoftonline.com/botframework.com", new FakeCredentials().OAuthEndpoint);
        Assert.Equal("https://login.microsoftonline.com/contoso.com", new FakeCredentials("contoso.com").OAuthEndpoint);
        Assert.True(new FakeCredentials().ValidateAuthority);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(AuthenticationConstants.AnonymousSkillAppId)]
    public async Task Without_an_app_id_a_request_has_no_token(string? appId)
    {
        using var request = new HttpRequestMessage();

        await new FakeCredentials { MicrosoftAppId = appId }.ProcessHttpRequestAsync(request, default);

        Assert.Null(request.Headers.Authorization);
    }

    [Fact]
    public async Task A_request_has_the_token_as_bearer()
    {
        using var request = new HttpRequestMessage();

        await new FakeCredentials { MicrosoftAppId = "app" }.ProcessHttpRequestAsync(request, default);

        Assert.Equal("Bearer token-1", request.Headers.Authorization!.ToString());
    }

    [Fact]
    public async Task A_token_is_kept_until_a_new_one_is_asked_for()
    {
        var credentials = new FakeCredentials { MicrosoftAppId = "app" };

        Assert.Equal("token-1", await credentials.GetTokenAsync());
        Assert.Equal("token-1", await credentials.GetTokenAsync());
        Assert.Equal("token-2", await credentials.GetTokenAsync(forceRefresh: true));
        Assert.Equal("token-2", await credentials.GetTokenAsync());
    }

    [Fact]
    public async Task A_token_near_its_end_is_renewed()
    {
        var credentials = new FakeCredentials { MicrosoftAppId = "app", Lifetime = TimeSpan.FromMinutes(4) };

        Assert.Equal("token-1", await credentials.GetTokenAsync());
        Assert.Equal("token-2", await credentials.GetTokenAsync());
    }

    [Fact]
    public void The_governments_cloud_has_its_own_endpoint_and_scope()
    {
        var credentials = new MicrosoftGovernmentAppCredentials("app", "password");

        Assert.Equal(GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl, credentials.OAuthEndpoint);
        Assert.Equal(GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope, credentials.OAuthScope);
        Assert.Equal("mine", new MicrosoftGovernmentAppCredentials("app", "password", null, null, "mine").OAuthScope);
        Assert.Equal("https://login.microsoftonline.us/tenant", new MicrosoftGovernmentAppCredentials("app", "password", "tenant", null, null).OAuthEndpoint);
    }

    [Fact]
    public async Task A_password_is_exchanged_for_a_token_at_the_tenants_endpoint()
    {
        var http = new FakeHttp(request => request.RequestUri!.AbsolutePath.EndsWith("/token", StringComparison.Ordinal)
            ? (HttpStatusCode.OK, """{"token_type":"Bearer","expires_in":3600,"access_token":"from the directory"}""")
            : (HttpStatusCode.OK, """
                {"token_endpoint":"https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token","authorization_endpoint":"https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize",
                 "issuer":"https://login.microsoftonline.com/contoso.com/v2.0","tenant_discovery_endpoint":"https://login.microsoftonline.com/contoso.com/v2.0/.well-known/openid-configuration","metadata":[]}
                """));
        var credentials = new MicrosoftAppCredentials("app", "the password", "contoso.com", http.Client, null, "https://audience");

        Assert.Equal("from the directory", await credentials.GetTokenAsync());

        var asked = http.Requests.Last();
        Assert.Equal("https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token", asked.Url.AbsoluteUri);
        Assert.Contains("client_secret=the+password", asked.Body, StringComparison.Ordinal);
        Assert.Contains("scope=https%3A%2F%2Faudience%2F.default", asked.Body, StringComparison.Ordinal);
        var count = http.Requests.Count;
        Assert.Equal("from the directory", await credentials.GetTokenAsync());
        Assert.Equal(count, http.Requests.Count);
        await credentials.GetTokenAsync(forceRefresh: true);
        Assert.True(http.Requests.Count > count);
    }

    private sealed class FakeCredentials(string? tenant = null, string? scope = null) : AppCredentials(tenant, null, null, scope)
    {
        public TimeSpan Lifetime { get; init; } = TimeSpan.FromHours(1);

        protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(new Authenticator(Lifetime));
    }

    private sealed class Authenticator(TimeSpan lifetime) : IAuthenticator
    {
        private int _count;

        public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false) =>
            Task.FromResult(new AuthenticatorResult { AccessToken = $"token-{++_count}", ExpiresOn = TimeProvider.System.GetUtcNow() + lifetime });
    }
}
