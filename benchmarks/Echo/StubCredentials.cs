using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace EthicalBot.Benchmarks.Echo;

/// <summary>An app whose own tokens cost nothing: what is measured is the checking of others'.</summary>
internal sealed class StubCredentials : ServiceClientCredentialsFactory
{
    private readonly TokenCredentials _credentials = new("stub");

    public override Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken) => Task.FromResult(appId == StubConnector.AppId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string? audience, string? loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        Task.FromResult<ServiceClientCredentials>(_credentials);
}
