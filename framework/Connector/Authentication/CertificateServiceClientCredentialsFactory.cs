using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the credentials of an app with a certificate.</summary>
public class CertificateServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly OneAppCredentials _app;

    /// <summary>Initializes the factory of an app.</summary>
    /// <exception cref="ArgumentNullException">The certificate is null, or the app id null or white space.</exception>
    public CertificateServiceClientCredentialsFactory(X509Certificate2 certificate, string appId, string? tenantId = null, HttpClient? httpClient = null, ILogger? logger = null, bool sendX5c = false)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        _app = new OneAppCredentials(appId, "Invalid Managed ID.", request =>
        {
            var options = new CertificateAppCredentialsOptions
            {
                ClientCertificate = certificate,
                SendX5c = sendX5c,
                AppId = appId,
                ChannelAuthTenant = tenantId,
                OauthScope = request.Audience,
                CustomHttpClient = httpClient,
                Logger = logger,
            };
            return request.IsGovernment ? new CertificateGovernmentAppCredentials(options) : new CertificateAppCredentials(options);
        });
    }

    /// <summary>Returns whether an app id is the app's.</summary>
    public override Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken) => Task.FromResult(_app.IsValid(appId));

    /// <summary>Returns false: an app with a certificate has authentication.</summary>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>Returns the app's credentials for an audience.</summary>
    /// <exception cref="InvalidOperationException">The id is not the app's.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string? appId, string? audience, string? loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        Task.FromResult(_app.For(appId, new LoginRequest(audience, loginEndpoint, validateAuthority)));
}
