using System.Security.Cryptography.X509Certificates;
using Azure.Identity;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The credentials of an app with a certificate, in public Azure.</summary>
public class CertificateAppCredentials : AppCredentials
{
    private readonly X509Certificate2 _clientCertificate;
    private readonly bool _sendX5c;

    /// <summary>Initializes the credentials of an app.</summary>
    /// <exception cref="ArgumentNullException">The certificate or the app id is null.</exception>
    public CertificateAppCredentials(X509Certificate2 clientCertificate, string appId, string? channelAuthTenant = null, HttpClient? customHttpClient = null, ILogger? logger = null)
        : this(clientCertificate, false, appId, channelAuthTenant, customHttpClient, logger)
    {
    }

    /// <summary>Initializes the credentials of an app, whose certificate's chain is sent when that is wished.</summary>
    /// <exception cref="ArgumentNullException">The certificate or the app id is null.</exception>
    public CertificateAppCredentials(X509Certificate2 clientCertificate, bool sendX5c, string appId, string? channelAuthTenant = null, HttpClient? customHttpClient = null, ILogger? logger = null)
        : this(clientCertificate, sendX5c, appId, channelAuthTenant, customHttpClient, logger, null)
    {
    }

    /// <summary>Initializes the credentials of an app.</summary>
    /// <exception cref="ArgumentNullException">The options, the certificate or the app id is null.</exception>
    public CertificateAppCredentials(CertificateAppCredentialsOptions options)
        : this(Required(options).ClientCertificate, options.SendX5c, options.AppId, options.ChannelAuthTenant, options.CustomHttpClient, options.Logger, options.OauthScope)
    {
    }

    private CertificateAppCredentials(X509Certificate2? clientCertificate, bool sendX5c, string? appId, string? channelAuthTenant, HttpClient? customHttpClient, ILogger? logger, string? oAuthScope)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        ArgumentNullException.ThrowIfNull(clientCertificate);
        _clientCertificate = clientCertificate;
        _sendX5c = sendX5c;
        MicrosoftAppId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
    }

    /// <summary>Makes what gets the tokens: the app's id and certificate at its login endpoint.</summary>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() => new TokenCredentialAuthenticator(
            () =>
            {
                var authority = LoginAuthority.Parse(OAuthEndpoint);
                var options = new ClientCertificateCredentialOptions
                {
                    AuthorityHost = authority.Host,
                    DisableInstanceDiscovery = !ValidateAuthority,
                    SendCertificateChain = _sendX5c,
                };
                return new ClientCertificateCredential(authority.Tenant, MicrosoftAppId, _clientCertificate, TokenCredentialAuthenticator.Over(options, CustomHttpClient));
            },
            OAuthScope));

    private static CertificateAppCredentialsOptions Required(CertificateAppCredentialsOptions options) =>
        options ?? throw new ArgumentNullException(nameof(options));
}
