using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The credentials of an app with a certificate, in US Government Azure.</summary>
public class CertificateGovernmentAppCredentials : CertificateAppCredentials
{
    /// <summary>Initializes the credentials of an app.</summary>
    /// <exception cref="ArgumentNullException">The certificate or the app id is null.</exception>
    public CertificateGovernmentAppCredentials(X509Certificate2 clientCertificate, string appId, string? channelAuthTenant = null, HttpClient? customHttpClient = null, ILogger? logger = null)
        : base(clientCertificate, appId, channelAuthTenant, customHttpClient, logger) => SetScope(null);

    /// <summary>Initializes the credentials of an app, whose certificate's chain is sent when that is wished.</summary>
    /// <exception cref="ArgumentNullException">The certificate or the app id is null.</exception>
    public CertificateGovernmentAppCredentials(X509Certificate2 clientCertificate, bool sendX5c, string appId, string? channelAuthTenant = null, HttpClient? customHttpClient = null, ILogger? logger = null)
        : base(clientCertificate, sendX5c, appId, channelAuthTenant, customHttpClient, logger) => SetScope(null);

    /// <summary>Initializes the credentials of an app.</summary>
    /// <exception cref="ArgumentNullException">The options, the certificate or the app id is null.</exception>
    public CertificateGovernmentAppCredentials(CertificateAppCredentialsOptions options)
        : base(options) => SetScope(options.OauthScope);

    private protected override string DefaultChannelAuthTenant => GovernmentAuthenticationConstants.DefaultChannelAuthTenant;

    private protected override string LoginUrlTemplate => GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    private void SetScope(string? scope) =>
        OAuthScope = string.IsNullOrWhiteSpace(scope) ? GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope : scope;
}
