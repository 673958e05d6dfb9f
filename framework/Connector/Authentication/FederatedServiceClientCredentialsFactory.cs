using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the credentials of an app that trusts a managed identity instead of a password.</summary>
public class FederatedServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly OneAppCredentials _app;

    /// <summary>Initializes the factory of an app with the client id of the identity that it trusts.</summary>
    /// <exception cref="ArgumentNullException">The app id or the client id is null or white space.</exception>
    public FederatedServiceClientCredentialsFactory(string appId, string clientId, string? tenantId = null, HttpClient? httpClient = null, ILogger? logger = null)
    {
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        if (string.IsNullOrWhiteSpace(clientId))
        {
            throw new ArgumentNullException(nameof(clientId));
        }

        _app = new OneAppCredentials(appId, "Invalid App ID.", request =>
            new FederatedAppCredentials(appId, clientId, tenantId, request.Audience, httpClient, logger));
    }

    /// <summary>Returns whether an app id is the app's.</summary>
    public override Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken) => Task.FromResult(_app.IsValid(appId));

    /// <summary>Returns false: a federated app has authentication.</summary>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>Returns the app's credentials for an audience.</summary>
    /// <exception cref="InvalidOperationException">The id is not the app's.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string? appId, string? audience, string? loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        Task.FromResult(_app.For(appId, new LoginRequest(audience, loginEndpoint, validateAuthority)));
}
