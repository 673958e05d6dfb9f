using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the credentials of an app whose tokens come from a client of the Microsoft Authentication Library.</summary>
public class MsalServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly string? _appId;
    private readonly OneAppCredentials _app;

    /// <summary>Initializes the factory of the app whose id is in the configuration.</summary>
    /// <exception cref="ArgumentNullException">The configuration or the client is null.</exception>
    public MsalServiceClientCredentialsFactory(IConfiguration configuration, IConfidentialClientApplication clientApplication, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(clientApplication);
        _appId = configuration.GetSection(MicrosoftAppCredentials.MicrosoftAppIdKey)?.Value;
        _app = new OneAppCredentials(_appId ?? "", "Invalid appId.", request => new MsalAppCredentials(
            clientApplication,
            _appId,
            request.Endpoint,
            request.IsGovernment && string.IsNullOrWhiteSpace(request.Audience) ? GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope : request.Audience,
            request.ValidateAuthority,
            logger));
    }

    /// <summary>Returns whether an app id is the app's.</summary>
    public override Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken) => Task.FromResult(appId == _appId);

    /// <summary>Returns whether the configuration holds no app id.</summary>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(string.IsNullOrEmpty(_appId));

    /// <summary>Returns the app's credentials for an audience.</summary>
    /// <exception cref="InvalidOperationException">The id is not the app's.</exception>
    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(string? appId, string? audience, string? loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        await IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false)
            ? MsalAppCredentials.Empty
            : _app.For(appId, new LoginRequest(audience, loginEndpoint, validateAuthority));
}
