using System.Security.Claims;
using EthicalBot.Tests.Framework.Connector;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace EthicalBot.Tests.Framework.Integration;

/// <summary>Lets everybody in but those who say so, and answers through one recording channel.</summary>
internal sealed class FakeAuthentication(RecordingHandler channel) : BotFrameworkAuthentication
{
    public const string Refused = "Bearer refused";

    public ClaimsIdentity Identity { get; } = new([new Claim(AuthenticationConstants.AudienceClaim, "app")]);

    public List<(ClaimsIdentity Identity, string ServiceUrl, string? Audience)> Connectors { get; } = [];

    public string? Header { get; private set; }

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        Header = authHeader;
        return authHeader == Refused
            ? throw new UnauthorizedAccessException()
            : Task.FromResult(new AuthenticateRequestResult
            {
                Audience = "audience",
                CallerId = "urn:caller",
                ClaimsIdentity = Identity,
                ConnectorFactory = CreateConnectorFactory(Identity),
            });
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string? authHeader, string? channelIdHeader, CancellationToken cancellationToken) =>
        authHeader == Refused ? throw new UnauthorizedAccessException() : Task.FromResult(new AuthenticateRequestResult());

    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string? authHeader, CancellationToken cancellationToken) =>
        authHeader == Refused ? throw new UnauthorizedAccessException() : Task.FromResult(Identity);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => new Factory(this, claimsIdentity, channel);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(new NoTokens());

    public override string GetOriginatingAudience() => "originating";

    private sealed class Factory(FakeAuthentication authentication, ClaimsIdentity identity, RecordingHandler channel) : ConnectorFactory
    {
        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken)
        {
            authentication.Connectors.Add((identity, serviceUrl, audience));
            // An activity may come without a service URL, and then has nobody to answer to.
            return Task.FromResult<IConnectorClient>(new ConnectorClient(new Uri(serviceUrl ?? "http://nowhere.test"), null, new HttpClient(channel, disposeHandler: false), disposeHttpClient: true));
        }
    }

    private sealed class NoTokens : UserTokenClient
    {
        public override Task<TokenResponse?> GetUserTokenAsync(string userId, string connectionName, string? channelId, string? magicCode, CancellationToken cancellationToken) => throw new NotImplementedException();

        public override Task<SignInResource> GetSignInResourceAsync(string connectionName, Activity activity, string? finalRedirect, CancellationToken cancellationToken) => throw new NotImplementedException();

        public override Task SignOutUserAsync(string userId, string? connectionName, string? channelId, CancellationToken cancellationToken) => throw new NotImplementedException();

        public override Task<TokenStatus[]> GetTokenStatusAsync(string userId, string? channelId, string? includeFilter, CancellationToken cancellationToken) => throw new NotImplementedException();

        public override Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(string userId, string connectionName, string[] resourceUrls, string? channelId, CancellationToken cancellationToken) => throw new NotImplementedException();

        public override Task<TokenResponse?> ExchangeTokenAsync(string userId, string connectionName, string? channelId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken) => throw new NotImplementedException();
    }
}
