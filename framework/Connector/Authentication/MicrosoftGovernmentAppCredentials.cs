using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The credentials of an app with a password, in US Government Azure.</summary>
public class MicrosoftGovernmentAppCredentials : MicrosoftAppCredentials
{
    /// <summary>The credentials of no app, which leave requests as they are.</summary>
    public static new readonly MicrosoftGovernmentAppCredentials Empty = new(null, null);

    /// <summary>Initializes the credentials of an app.</summary>
    public MicrosoftGovernmentAppCredentials(string? appId, string? password, HttpClient? customHttpClient = null)
        : this(appId, password, customHttpClient, null, null)
    {
    }

    /// <summary>Initializes the credentials of an app.</summary>
    public MicrosoftGovernmentAppCredentials(string? appId, string? password, HttpClient? customHttpClient, ILogger? logger)
        : this(appId, password, customHttpClient, logger, null)
    {
    }

    /// <summary>Initializes the credentials of an app for a scope.</summary>
    public MicrosoftGovernmentAppCredentials(string? appId, string? password, HttpClient? customHttpClient, ILogger? logger, string? oAuthScope = null)
        : this(appId, password, null, customHttpClient, logger, oAuthScope)
    {
    }

    /// <summary>Initializes the credentials of an app in a tenant for a scope.</summary>
    public MicrosoftGovernmentAppCredentials(string? appId, string? password, string? tenantId, HttpClient? customHttpClient, ILogger? logger, string? oAuthScope = null)
        : base(appId, password, tenantId, customHttpClient, logger, string.IsNullOrWhiteSpace(oAuthScope) ? GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope : oAuthScope)
    {
    }

    private protected override string DefaultChannelAuthTenant => GovernmentAuthenticationConstants.DefaultChannelAuthTenant;

    private protected override string LoginUrlTemplate => GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate;
}
