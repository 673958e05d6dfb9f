using Azure.Core;
using Azure.Identity;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes what gets the tokens of managed identities.</summary>
public class JwtTokenProviderFactory : IJwtTokenProviderFactory
{
    /// <summary>Makes what gets the tokens of the identity with a client id.</summary>
    /// <exception cref="ArgumentNullException">The id is null or white space.</exception>
    public TokenCredential CreateAzureServiceTokenProvider(string appId, HttpClient? customHttpClient = null) =>
        string.IsNullOrWhiteSpace(appId)
            ? throw new ArgumentNullException(nameof(appId))
            : new ManagedIdentityCredential(TokenCredentialAuthenticator.Over(
                new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(appId)),
                customHttpClient));
}
