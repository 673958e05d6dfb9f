using Azure.Core;
using Azure.Core.Pipeline;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens by a credential of Azure.Identity, which keeps them until they are due.</summary>
internal sealed class TokenCredentialAuthenticator(Func<TokenCredential> create, string scope) : IAuthenticator
{
    private const string AllPermissions = "/.default";
    private readonly TokenRequestContext _request = new([scope.EndsWith(AllPermissions, StringComparison.OrdinalIgnoreCase) ? scope : scope + AllPermissions]);
    private volatile TokenCredential? _credential;

    /// <summary>Returns the options with the caller's HTTP client, when there is one.</summary>
    public static TOptions Over<TOptions>(TOptions options, HttpClient? httpClient)
        where TOptions : ClientOptions
    {
        if (httpClient is not null)
        {
            options.Transport = new HttpClientTransport(httpClient);
        }

        return options;
    }

    public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        // A credential has no way to forget its tokens; a new one has none.
        var credential = forceRefresh ? _credential = create() : _credential ??= create();
        var token = await credential.GetTokenAsync(_request, CancellationToken.None).ConfigureAwait(false);
        return new AuthenticatorResult { AccessToken = token.Token, ExpiresOn = token.ExpiresOn };
    }
}
