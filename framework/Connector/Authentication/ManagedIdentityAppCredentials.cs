using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The credentials of an app that is a managed identity.</summary>
public class ManagedIdentityAppCredentials : AppCredentials
{
    private readonly IJwtTokenProviderFactory _tokenProviderFactory;

    /// <summary>Initializes the credentials of an identity for an audience.</summary>
    /// <exception cref="ArgumentNullException">The app id or the audience is null or white space.</exception>
    [OverloadResolutionPriority(1)]
    public ManagedIdentityAppCredentials(string appId, string audience, HttpClient? customHttpClient = null, ILogger? logger = null)
        : this(appId, audience, new JwtTokenProviderFactory(), customHttpClient, logger)
    {
    }

    /// <summary>Initializes the credentials of an identity for an audience.</summary>
    /// <exception cref="ArgumentNullException">The app id or the audience is null or white space, or the factory is null.</exception>
    public ManagedIdentityAppCredentials(string appId, string audience, IJwtTokenProviderFactory tokenProviderFactory, HttpClient? customHttpClient = null, ILogger? logger = null)
        : base(null, customHttpClient, logger, audience)
    {
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        if (string.IsNullOrWhiteSpace(audience))
        {
            throw new ArgumentNullException(nameof(audience));
        }

        ArgumentNullException.ThrowIfNull(tokenProviderFactory);
        MicrosoftAppId = appId;
        _tokenProviderFactory = tokenProviderFactory;
    }

    /// <summary>Makes what gets the tokens: the identity's endpoint on its machine.</summary>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() => new ManagedIdentityAuthenticator(MicrosoftAppId!, OAuthScope, _tokenProviderFactory, CustomHttpClient, Logger));
}
