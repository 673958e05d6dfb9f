using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder;

/// <summary>Makes credentials of the passwords that a provider knows, or gives the ones it was given.</summary>
internal sealed class AdapterCredentials(ICredentialProvider provider, AppCredentials? fixedCredentials, HttpClient? httpClient, ILogger? logger)
    : ServiceClientCredentialsFactory
{
    public override Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken) =>
        appId is null ? Task.FromResult(false) : provider.IsValidAppIdAsync(appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => provider.IsAuthenticationDisabledAsync();

    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string? audience, string? loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (fixedCredentials is not null)
        {
            return fixedCredentials;
        }

        if (string.IsNullOrEmpty(appId) || await provider.IsAuthenticationDisabledAsync().ConfigureAwait(false))
        {
            return MicrosoftAppCredentials.Empty;
        }

        var password = await provider.GetAppPasswordAsync(appId).ConfigureAwait(false);
        return await new PasswordServiceClientCredentialFactory(appId, password, httpClient, logger)
            .CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken).ConfigureAwait(false);
    }
}
