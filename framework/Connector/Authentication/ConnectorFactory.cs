namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connectors to a service.</summary>
public abstract class ConnectorFactory
{
    /// <summary>Makes a connector to the service at a URL, with tokens for an audience.</summary>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken);
}
