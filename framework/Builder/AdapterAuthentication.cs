using System.Security.Claims;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>The authentication of a cloud, whose connectors share an HTTP client that is the caller's to dispose of.</summary>
internal sealed class AdapterAuthentication(BotFrameworkAuthentication cloud, AdapterCredentials credentials, HttpClient httpClient)
    : BotFrameworkAuthentication
{
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        var result = await cloud.AuthenticateRequestAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        result.ConnectorFactory = CreateConnectorFactory(result.ClaimsIdentity!); // Who is authenticated has an identity.
        return result;
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string? authHeader, string? channelIdHeader, CancellationToken cancellationToken) =>
        cloud.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new Connectors(claimsIdentity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value, GetOriginatingAudience(), credentials, httpClient);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        cloud.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    public override BotFrameworkClient CreateBotFrameworkClient() => cloud.CreateBotFrameworkClient();

    public override string GetOriginatingAudience() => cloud.GetOriginatingAudience();

    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string? authHeader, CancellationToken cancellationToken) =>
        cloud.AuthenticateChannelRequestAsync(authHeader, cancellationToken);

    private sealed class Connectors(string? appId, string scope, AdapterCredentials credentials, HttpClient httpClient) : ConnectorFactory
    {
        public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken)
        {
            var signing = await credentials.CreateCredentialsAsync(
                appId, audience ?? scope, AuthenticationConstants.ToChannelFromBotLoginUrl, true, cancellationToken).ConfigureAwait(false);
            return new ConnectorClient(new Uri(serviceUrl), signing, httpClient, disposeHttpClient: false);
        }
    }
}
