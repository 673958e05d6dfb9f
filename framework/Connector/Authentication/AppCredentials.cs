using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The credentials of an app, which put its bearer token on requests.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    private static readonly TimeSpan RenewBefore = TimeSpan.FromMinutes(5);
    private readonly Lock _gate = new();
    private volatile AuthenticatorResult? _token;
    private Lazy<IAuthenticator>? _authenticator;

    /// <summary>Initializes the credentials for the bot's own channels.</summary>
    protected AppCredentials(string? channelAuthTenant = null, HttpClient? customHttpClient = null, ILogger? logger = null)
        : this(channelAuthTenant, customHttpClient, logger, null)
    {
    }

    /// <summary>Initializes the credentials for a scope.</summary>
    protected AppCredentials(string? channelAuthTenant = null, HttpClient? customHttpClient = null, ILogger? logger = null, string? oAuthScope = null)
    {
        OAuthScope = string.IsNullOrWhiteSpace(oAuthScope) ? AuthenticationConstants.ToChannelFromBotOAuthScope : oAuthScope;
        ChannelAuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger ?? NullLogger.Instance;
    }

    /// <summary>Gets or sets the app id.</summary>
    public string? MicrosoftAppId { get; set; }

    /// <summary>Gets or sets the tenant that issues the tokens.</summary>
    /// <exception cref="UriFormatException">The tenant makes no URL.</exception>
    public virtual string? ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(AuthTenant) ? DefaultChannelAuthTenant : AuthTenant;
        set
        {
            if (!Uri.TryCreate(LoginUrl(value), UriKind.Absolute, out _))
            {
                throw new UriFormatException($"Invalid channel auth tenant: {value}");
            }

            AuthTenant = value;
        }
    }

    /// <summary>Gets where the tokens come from.</summary>
    public virtual string OAuthEndpoint => LoginUrl(ChannelAuthTenant);

    /// <summary>Gets or sets the scope of the tokens.</summary>
    public virtual string OAuthScope { get; set; }

    /// <summary>Gets whether the endpoint must be a known authority.</summary>
    public virtual bool ValidateAuthority => true;

    /// <summary>Gets or sets the tenant as it was set.</summary>
    protected string? AuthTenant { get; set; }

    /// <summary>Gets or sets the client that gets the tokens.</summary>
    protected HttpClient? CustomHttpClient { get; set; }

    /// <summary>Gets or sets the log.</summary>
    protected ILogger Logger { get; set; }

    private protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    private protected virtual string LoginUrlTemplate => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    /// <summary>Does nothing: every service URL gets a token.</summary>
    public static void TrustServiceUrl(string serviceUrl)
    {
    }

    /// <summary>Does nothing: every service URL gets a token.</summary>
    public static void TrustServiceUrl(string serviceUrl, DateTime expirationTime)
    {
    }

    /// <summary>Returns true: every service URL gets a token.</summary>
    public static bool IsTrustedServiceUrl(string serviceUrl) => true;

    /// <summary>Puts the bearer token on a request, unless the app has no id.</summary>
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (ShouldSetToken(request))
        {
            var token = await GetTokenAsync().ConfigureAwait(false);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        await base.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets a token, a new one when the refresh is forced.</summary>
    public async Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        // The libraries keep tokens too, but look for them with tens of microseconds and kilobytes for each request.
        if (!forceRefresh && _token is { AccessToken: { } current } known && known.ExpiresOn - TimeProvider.System.GetUtcNow() > RenewBefore)
        {
            return current;
        }

        Lazy<IAuthenticator> authenticator;
        lock (_gate)
        {
            authenticator = _authenticator ??= BuildIAuthenticator();
        }

        var token = await authenticator.Value.GetTokenAsync(forceRefresh).ConfigureAwait(false);
        _token = token;
        return token.AccessToken!;
    }

    /// <summary>Makes what gets the tokens, once.</summary>
    /// <exception cref="NotImplementedException">The credentials do not say how.</exception>
    protected virtual Lazy<IAuthenticator> BuildIAuthenticator() => throw new NotImplementedException();

    /// <summary>Returns whether a request gets a token: not when the app has no id or is an anonymous skill.</summary>
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    protected virtual bool ShouldSetToken(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return !string.IsNullOrEmpty(MicrosoftAppId) && MicrosoftAppId != AuthenticationConstants.AnonymousSkillAppId;
    }

    private string LoginUrl(string? tenant) => string.Format(CultureInfo.InvariantCulture, LoginUrlTemplate, tenant);
}
