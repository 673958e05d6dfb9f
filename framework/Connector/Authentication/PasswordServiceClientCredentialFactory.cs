using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the credentials of an app with a password; without an app id authentication is off.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly HttpClient? _httpClient;
    private readonly ILogger? _logger;
    private readonly CredentialsCache<(string? AppId, string? Password, string? TenantId, LoginRequest Request)> _cache = new();

    /// <summary>Initializes a factory without an app id.</summary>
    public PasswordServiceClientCredentialFactory()
    {
    }

    /// <summary>Initializes the factory of an app.</summary>
    public PasswordServiceClientCredentialFactory(string? appId, string? password, HttpClient? httpClient, ILogger? logger)
        : this(appId, password, null, httpClient, logger)
    {
    }

    /// <summary>Initializes the factory of an app in a tenant.</summary>
    public PasswordServiceClientCredentialFactory(string? appId, string? password, string? tenantId, HttpClient? httpClient, ILogger? logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    /// <summary>Gets or sets the app id.</summary>
    public string? AppId { get; set; }

    /// <summary>Gets or sets the password.</summary>
    public string? Password { get; set; }

    /// <summary>Gets or sets the tenant of a single-tenant app.</summary>
    public string? TenantId { get; set; }

    /// <summary>Returns whether an app id is the app's.</summary>
    public override Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken) => Task.FromResult(appId == AppId);

    /// <summary>Returns whether there is no app id.</summary>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <summary>Returns the app's credentials for an audience in the cloud of a login endpoint.</summary>
    /// <exception cref="InvalidOperationException">The id is not the app's.</exception>
    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(string? appId, string? audience, string? loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        var request = new LoginRequest(audience, loginEndpoint, validateAuthority);
        if (await IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            return request.IsPublicCloud ? MicrosoftAppCredentials.Empty
                : request.IsGovernment ? MicrosoftGovernmentAppCredentials.Empty
                : new PrivateCloudAppCredentials(null, null, null, null, null, request);
        }

        if (!await IsValidAppIdAsync(appId, cancellationToken).ConfigureAwait(false))
        {
            throw new InvalidOperationException("Invalid appId.");
        }

        return _cache.GetOrAdd((appId, Password, TenantId, request), static (key, self) => self.Create(key.AppId, key.Request), this);
    }

    private MicrosoftAppCredentials Create(string? appId, LoginRequest request) =>
        request.IsPublicCloud ? new MicrosoftAppCredentials(appId, Password, TenantId, _httpClient, _logger, request.Audience)
        : request.IsGovernment ? new MicrosoftGovernmentAppCredentials(appId, Password, TenantId, _httpClient, _logger, request.Audience)
        : new PrivateCloudAppCredentials(appId, Password, TenantId, _httpClient, _logger, request);
}
