using System.Security.Claims;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The authentication of the cloud that the configuration describes; without a description it is public Azure.</summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly BotFrameworkAuthentication _inner;

    /// <summary>Initializes the authentication; credentials that are not given are made from the configuration.</summary>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    /// <exception cref="ArgumentException">The configuration names an unknown channel service or lacks what its kind of app requires.</exception>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory? credentialsFactory = null,
        AuthenticationConfiguration? authConfiguration = null,
        IHttpClientFactory? httpClientFactory = null,
        ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _inner = BotFrameworkAuthenticationFactory.Create(
            Value("ChannelService"),
            bool.Parse(Value("ValidateAuthority") ?? "true"),
            Value("ToChannelFromBotLoginUrl"),
            Value("ToChannelFromBotOAuthScope"),
            Value("ToBotFromChannelTokenIssuer"),
            Value("OAuthUrl") ?? Value(AuthenticationConstants.OAuthUrlKey),
            Value("ToBotFromChannelOpenIdMetadataUrl") ?? Value(AuthenticationConstants.BotOpenIdMetadataKey),
            Value("ToBotFromEmulatorOpenIdMetadataUrl"),
            Value("CallerId"),
            credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger: logger),
            authConfiguration ?? new AuthenticationConfiguration(),
            httpClientFactory,
            logger);

        string? Value(string key) => configuration.GetSection(key)?.Value;
    }

    /// <summary>Authenticates the request that brought an activity.</summary>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string? authHeader, CancellationToken cancellationToken) =>
        _inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);

    /// <summary>Authenticates the request that opens a streaming connection.</summary>
    /// <exception cref="UnauthorizedAccessException">The headers do not authenticate the request.</exception>
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string? authHeader, string? channelIdHeader, CancellationToken cancellationToken) =>
        _inner.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken);

    /// <summary>Authenticates a call to a channel's API that the bot offers to skills.</summary>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string? authHeader, CancellationToken cancellationToken) =>
        _inner.AuthenticateChannelRequestAsync(authHeader, cancellationToken);

    /// <summary>Makes the factory of connectors that act for an identity.</summary>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _inner.CreateConnectorFactory(claimsIdentity);

    /// <summary>Makes the client of users' tokens that acts for an identity.</summary>
    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        _inner.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    /// <summary>Makes the client with which the bot calls skills.</summary>
    public override BotFrameworkClient CreateBotFrameworkClient() => _inner.CreateBotFrameworkClient();

    /// <summary>Returns the audience of the bot's own calls to its channels.</summary>
    public override string GetOriginatingAudience() => _inner.GetOriginatingAudience();
}
