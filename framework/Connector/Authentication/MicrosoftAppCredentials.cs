using Azure.Identity;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The credentials of an app with a password, in public Azure.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    /// <summary>The configuration key of the app id.</summary>
    public const string MicrosoftAppIdKey = "MicrosoftAppId";

    /// <summary>The configuration key of the password.</summary>
    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";

    /// <summary>The configuration key of the kind of app.</summary>
    public const string MicrosoftAppTypeKey = "MicrosoftAppType";

    /// <summary>The configuration key of the app's tenant.</summary>
    public const string MicrosoftAppTenantIdKey = "MicrosoftAppTenantId";

    /// <summary>The credentials of no app, which leave requests as they are.</summary>
    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    /// <summary>Initializes the credentials of an app.</summary>
    public MicrosoftAppCredentials(string? appId, string? password)
        : this(appId, password, null, null, null, null)
    {
    }

    /// <summary>Initializes the credentials of an app, whose tokens come through an HTTP client.</summary>
    public MicrosoftAppCredentials(string? appId, string? password, HttpClient? customHttpClient)
        : this(appId, password, null, customHttpClient, null, null)
    {
    }

    /// <summary>Initializes the credentials of an app, whose tokens come through an HTTP client.</summary>
    public MicrosoftAppCredentials(string? appId, string? password, HttpClient? customHttpClient, ILogger? logger)
        : this(appId, password, null, customHttpClient, logger, null)
    {
    }

    /// <summary>Initializes the credentials of an app for a scope.</summary>
    public MicrosoftAppCredentials(string? appId, string? password, HttpClient? customHttpClient, ILogger? logger, string? oAuthScope)
        : this(appId, password, null, customHttpClient, logger, oAuthScope)
    {
    }

    /// <summary>Initializes the credentials of an app in a tenant.</summary>
    public MicrosoftAppCredentials(string? appId, string? password, string? channelAuthTenant, HttpClient? customHttpClient)
        : this(appId, password, channelAuthTenant, customHttpClient, null, null)
    {
    }

    /// <summary>Initializes the credentials of an app in a tenant.</summary>
    public MicrosoftAppCredentials(string? appId, string? password, string? channelAuthTenant, HttpClient? customHttpClient, ILogger? logger = null)
        : this(appId, password, channelAuthTenant, customHttpClient, logger, null)
    {
    }

    /// <summary>Initializes the credentials of an app in a tenant for a scope.</summary>
    public MicrosoftAppCredentials(string? appId, string? password, string? channelAuthTenant, HttpClient? customHttpClient, ILogger? logger = null, string? oAuthScope = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
    }

    /// <summary>Gets or sets the password.</summary>
    public string? MicrosoftAppPassword { get; set; }

    /// <summary>Makes what gets the tokens: the app's id and password at its login endpoint.</summary>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() => new TokenCredentialAuthenticator(
            () =>
            {
                var authority = LoginAuthority.Parse(OAuthEndpoint);
                var options = new ClientSecretCredentialOptions { AuthorityHost = authority.Host, DisableInstanceDiscovery = !ValidateAuthority };
                return new ClientSecretCredential(authority.Tenant, MicrosoftAppId, MicrosoftAppPassword, TokenCredentialAuthenticator.Over(options, CustomHttpClient));
            },
            OAuthScope));
}
