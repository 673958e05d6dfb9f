using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The credentials of an app whose tokens come from a client of the Microsoft Authentication Library.</summary>
public class MsalAppCredentials : AppCredentials, IAuthenticator
{
    /// <summary>The credentials of no app, which leave requests as they are.</summary>
    public static readonly MsalAppCredentials Empty = new((IConfidentialClientApplication?)null, null);

    private readonly IConfidentialClientApplication? _clientApplication;
    private readonly string? _authority;
    private readonly bool _validateAuthority;

    /// <summary>Initializes the credentials of an app by its client.</summary>
    public MsalAppCredentials(IConfidentialClientApplication? clientApplication, string? appId, string? authority = null, string? scope = null, bool validateAuthority = true, ILogger? logger = null)
        : this(appId, authority, scope, validateAuthority, logger) => _clientApplication = clientApplication;

    /// <summary>Initializes the credentials of an app with a password.</summary>
    public MsalAppCredentials(string appId, string appPassword, string? authority = null, string? scope = null, bool validateAuthority = true, ILogger? logger = null)
        : this(appId, authority, scope, validateAuthority, logger) => _clientApplication = Builder(appId).WithClientSecret(appPassword).Build();

    /// <summary>Initializes the credentials of an app with a certificate.</summary>
    public MsalAppCredentials(string appId, X509Certificate2 certificate, string? authority = null, string? scope = null, bool validateAuthority = true, ILogger? logger = null)
        : this(appId, certificate, false, authority, scope, validateAuthority, logger)
    {
    }

    /// <summary>Initializes the credentials of an app with a certificate, whose chain is sent when that is wished.</summary>
    public MsalAppCredentials(string appId, X509Certificate2 certificate, bool sendX5c, string? authority = null, string? scope = null, bool validateAuthority = true, ILogger? logger = null)
        : this(appId, authority, scope, validateAuthority, logger) => _clientApplication = Builder(appId).WithCertificate(certificate, sendX5c).Build();

    private MsalAppCredentials(string? appId, string? authority, string? scope, bool validateAuthority, ILogger? logger)
        : base(null, null, logger, scope)
    {
        MicrosoftAppId = appId;
        _authority = authority;
        _validateAuthority = validateAuthority;
    }

    /// <summary>Gets where the tokens come from.</summary>
    public override string OAuthEndpoint => _authority ?? base.OAuthEndpoint;

    /// <summary>Gets whether the endpoint must be a known authority.</summary>
    public override bool ValidateAuthority => _validateAuthority;

    async Task<AuthenticatorResult> IAuthenticator.GetTokenAsync(bool forceRefresh)
    {
        const string AllPermissions = "/.default";
        var scope = OAuthScope.EndsWith(AllPermissions, StringComparison.OrdinalIgnoreCase) ? OAuthScope : OAuthScope + AllPermissions;
        var token = await _clientApplication!.AcquireTokenForClient([scope]).WithForceRefresh(forceRefresh).ExecuteAsync().ConfigureAwait(false);
        return new AuthenticatorResult { AccessToken = token.AccessToken, ExpiresOn = token.ExpiresOn };
    }

    /// <summary>Makes what gets the tokens: this.</summary>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(this);

    private ConfidentialClientApplicationBuilder Builder(string appId) =>
        ConfidentialClientApplicationBuilder.Create(appId).WithAuthority(OAuthEndpoint, ValidateAuthority);
}
