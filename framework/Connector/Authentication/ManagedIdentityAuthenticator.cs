using System.Runtime.CompilerServices;
using Azure.Core;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets the tokens of a managed identity.</summary>
public class ManagedIdentityAuthenticator : IAuthenticator
{
    private readonly TokenCredentialAuthenticator _inner;

    /// <summary>Initializes the authenticator of an identity for a resource.</summary>
    /// <exception cref="ArgumentNullException">The app id or the resource is null or white space.</exception>
    [OverloadResolutionPriority(1)]
    public ManagedIdentityAuthenticator(string appId, string resource, HttpClient? customHttpClient = null, ILogger? logger = null)
        : this(appId, resource, new JwtTokenProviderFactory(), customHttpClient, logger)
    {
    }

    /// <summary>Initializes the authenticator of an identity for a resource.</summary>
    /// <exception cref="ArgumentNullException">The app id or the resource is null or white space, or the factory is null.</exception>
    public ManagedIdentityAuthenticator(string appId, string resource, IJwtTokenProviderFactory tokenProviderFactory, HttpClient? customHttpClient = null, ILogger? logger = null)
    {
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        if (string.IsNullOrWhiteSpace(resource))
        {
            throw new ArgumentNullException(nameof(resource));
        }

        ArgumentNullException.ThrowIfNull(tokenProviderFactory);
        TokenCredential? first = tokenProviderFactory.CreateAzureServiceTokenProvider(appId, customHttpClient);
        _inner = new TokenCredentialAuthenticator(
            () => Interlocked.Exchange(ref first, null) ?? tokenProviderFactory.CreateAzureServiceTokenProvider(appId, customHttpClient),
            resource);
    }

    /// <summary>Gets a token, a new one when the refresh is forced.</summary>
    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false) => _inner.GetTokenAsync(forceRefresh);
}
