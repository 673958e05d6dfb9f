using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The credentials of an app that trusts a managed identity instead of a password.</summary>
public class FederatedAppCredentials : AppCredentials
{
    private static readonly TokenRequestContext Exchange = new(["api://AzureADTokenExchange/.default"]);
    private readonly string _clientId;

    /// <summary>Initializes the credentials of an app with the client id of the identity that it trusts.</summary>
    /// <exception cref="ArgumentNullException">The app id or the client id is null or white space.</exception>
    public FederatedAppCredentials(string appId, string clientId, string? channelAuthTenant = null, string? oAuthScope = null, HttpClient? customHttpClient = null, ILogger? logger = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
        _clientId = string.IsNullOrWhiteSpace(clientId) ? throw new ArgumentNullException(nameof(clientId)) : clientId;
    }

    /// <summary>Makes what gets the tokens: the identity's token, exchanged at the app's login endpoint.</summary>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() => new TokenCredentialAuthenticator(
            () =>
            {
                var identity = new JwtTokenProviderFactory().CreateAzureServiceTokenProvider(_clientId, CustomHttpClient);
                var authority = LoginAuthority.Parse(OAuthEndpoint);
                var options = new ClientAssertionCredentialOptions { AuthorityHost = authority.Host, DisableInstanceDiscovery = !ValidateAuthority };
                return new ClientAssertionCredential(
                    authority.Tenant,
                    MicrosoftAppId,
                    async cancellationToken => (await identity.GetTokenAsync(Exchange, cancellationToken).ConfigureAwait(false)).Token,
                    TokenCredentialAuthenticator.Over(options, CustomHttpClient));
            },
            OAuthScope));
}
