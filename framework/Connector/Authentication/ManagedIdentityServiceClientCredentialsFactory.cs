using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the credentials of an app that is a managed identity.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly OneAppCredentials _app;

    /// <summary>Initializes the factory of an identity.</summary>
    /// <exception cref="ArgumentNullException">The app id is null or white space.</exception>
    [OverloadResolutionPriority(1)]
    public ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient? httpClient = null, ILogger? logger = null)
        : this(appId, new JwtTokenProviderFactory(), httpClient, logger)
    {
    }

    /// <summary>Initializes the factory of an identity.</summary>
    /// <exception cref="ArgumentNullException">The app id is null or white space, or the provider's factory is null.</exception>
    public ManagedIdentityServiceClientCredentialsFactory(string appId, IJwtTokenProviderFactory tokenProviderFactory, HttpClient? httpClient = null, ILogger? logger = null)
    {
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        ArgumentNullException.ThrowIfNull(tokenProviderFactory);
        _app = new OneAppCredentials(appId, "Invalid Managed ID.", request =>
            new ManagedIdentityAppCredentials(appId, request.Audience!, tokenProviderFactory, httpClient, logger));
    }

    /// <summary>Returns whether an app id is the identity's.</summary>
    public override Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken) => Task.FromResult(_app.IsValid(appId));

    /// <summary>Returns false: a managed identity has authentication.</summary>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>Returns the identity's credentials for an audience.</summary>
    /// <exception cref="InvalidOperationException">The id is not the identity's.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string? appId, string? audience, string? loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        Task.FromResult(_app.For(appId, new LoginRequest(audience, loginEndpoint, validateAuthority)));
}
