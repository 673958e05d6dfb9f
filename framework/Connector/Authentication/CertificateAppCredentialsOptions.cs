using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What the credentials of an app with a certificate are made of.</summary>
public class CertificateAppCredentialsOptions
{
    /// <summary>Gets or sets the certificate.</summary>
    public X509Certificate2? ClientCertificate { get; set; }

    /// <summary>Gets or sets whether the certificate's chain is sent, so that it can be renewed by its subject's name.</summary>
    public bool SendX5c { get; set; }

    /// <summary>Gets or sets the scope of the tokens.</summary>
    public string? OauthScope { get; set; }

    /// <summary>Gets or sets the app id.</summary>
    public string? AppId { get; set; }

    /// <summary>Gets or sets the tenant that issues the tokens.</summary>
    public string? ChannelAuthTenant { get; set; }

    /// <summary>Gets or sets the client that gets the tokens.</summary>
    public HttpClient? CustomHttpClient { get; set; }

    /// <summary>Gets or sets the log.</summary>
    public ILogger? Logger { get; set; }
}
