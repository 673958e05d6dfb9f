using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Makes the credentials that the configuration describes by "MicrosoftAppType", "MicrosoftAppId", "MicrosoftAppPassword" and "MicrosoftAppTenantId".</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    /// <summary>Initializes a factory.</summary>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    /// <exception cref="ArgumentException">The configuration lacks what the kind of app requires.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient? httpClient = null, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var type = Enum.TryParse<MicrosoftAppType>(Value(MicrosoftAppCredentials.MicrosoftAppTypeKey), ignoreCase: true, out var known) ? known : MicrosoftAppType.MultiTenant;
        var appId = Value(MicrosoftAppCredentials.MicrosoftAppIdKey);
        var password = Value(MicrosoftAppCredentials.MicrosoftAppPasswordKey);
        var tenantId = Value(MicrosoftAppCredentials.MicrosoftAppTenantIdKey);
        switch (type)
        {
            case MicrosoftAppType.UserAssignedMsi:
                Require(appId, MicrosoftAppCredentials.MicrosoftAppIdKey, "MSI");
                Require(tenantId, MicrosoftAppCredentials.MicrosoftAppTenantIdKey, "MSI");
                _inner = new ManagedIdentityServiceClientCredentialsFactory(appId!, httpClient, logger);
                break;

            case MicrosoftAppType.SingleTenant:
                Require(appId, MicrosoftAppCredentials.MicrosoftAppIdKey, "SingleTenant");
                Require(password, MicrosoftAppCredentials.MicrosoftAppPasswordKey, "SingleTenant");
                Require(tenantId, MicrosoftAppCredentials.MicrosoftAppTenantIdKey, "SingleTenant");
                _inner = new PasswordServiceClientCredentialFactory(appId, password, tenantId, httpClient, logger);
                break;

            default:
                _inner = new PasswordServiceClientCredentialFactory(appId, password, null, httpClient, logger);
                break;
        }

        string? Value(string key) => configuration.GetSection(key)?.Value;

        static void Require(string? value, string key, string type)
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                throw new ArgumentException($"{key} is required for {type} in configuration.");
            }
        }
    }

    /// <summary>Returns whether an app id is the configured one.</summary>
    public override Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken) => _inner.IsValidAppIdAsync(appId, cancellationToken);

    /// <summary>Returns whether the bot runs without authentication.</summary>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => _inner.IsAuthenticationDisabledAsync(cancellationToken);

    /// <summary>Returns the credentials for an audience in the cloud of a login endpoint.</summary>
    /// <exception cref="InvalidOperationException">The id is not the configured one.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string? appId, string? audience, string? loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);
}
