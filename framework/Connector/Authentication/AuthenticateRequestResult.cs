using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is known once a request is authenticated.</summary>
public class AuthenticateRequestResult
{
    /// <summary>Gets or sets the audience of the replies.</summary>
    public string? Audience { get; set; }

    /// <summary>Gets or sets the identity of the caller.</summary>
    public ClaimsIdentity? ClaimsIdentity { get; set; }

    /// <summary>Gets or sets the caller's URN, null when it has none.</summary>
    public string? CallerId { get; set; }

    /// <summary>Gets or sets the factory of connectors to the caller.</summary>
    public ConnectorFactory? ConnectorFactory { get; set; }
}
