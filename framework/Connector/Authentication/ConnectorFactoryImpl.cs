namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connectors with the credentials of one app in one cloud.</summary>
internal sealed class ConnectorFactoryImpl(string? appId, Cloud cloud, ServiceClientCredentialsFactory credentialFactory, IHttpClientFactory? httpClientFactory) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken)
    {
        var credentials = await credentialFactory
            .CreateCredentialsAsync(appId, audience ?? cloud.OAuthScope, cloud.LoginUrl, cloud.ValidateAuthority, cancellationToken)
            .ConfigureAwait(false);

        // A connector lives as long as a turn, the process's one client as long as the process.
        var client = httpClientFactory?.CreateClient();
        return new ConnectorClient(new Uri(serviceUrl), credentials, client ?? Cloud.DefaultClient, disposeHttpClient: client is not null);
    }
}
