using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>Supplies the same token for every request.</summary>
public sealed class StringTokenProvider : ITokenProvider
{
    private readonly AuthenticationHeaderValue _header;

    /// <summary>Initializes the provider with its token and the scheme under which it is sent.</summary>
    public StringTokenProvider(string token, string tokenType) => _header = new(tokenType, token);

    /// <summary>Gets the scheme under which the token is sent.</summary>
    public string TokenType => _header.Scheme;

    /// <inheritdoc/>
    public Task<AuthenticationHeaderValue> GetAuthenticationHeaderAsync(CancellationToken cancellationToken) => Task.FromResult(_header);
}
