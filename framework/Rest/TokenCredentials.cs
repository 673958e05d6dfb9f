namespace Microsoft.Rest;

/// <summary>Signs requests with a token.</summary>
public class TokenCredentials : ServiceClientCredentials
{
    private const string BearerTokenType = "Bearer";

    /// <summary>Initializes the credentials with a bearer token.</summary>
    /// <exception cref="ArgumentNullException">The token is null or empty.</exception>
    public TokenCredentials(string token)
        : this(token, BearerTokenType)
    {
    }

    /// <summary>Initializes the credentials with a token and the scheme under which it is sent.</summary>
    /// <exception cref="ArgumentNullException">The token or its type is null or empty.</exception>
    public TokenCredentials(string token, string tokenType)
        : this(new StringTokenProvider(Required(token, nameof(token)), Required(tokenType, nameof(tokenType))))
    {
    }

    /// <summary>Initializes the credentials with what supplies the token.</summary>
    /// <exception cref="ArgumentNullException">The provider is null.</exception>
    public TokenCredentials(ITokenProvider tokenProvider)
    {
        ArgumentNullException.ThrowIfNull(tokenProvider);
        TokenProvider = tokenProvider;
    }

    /// <summary>Gets what supplies the token.</summary>
    protected ITokenProvider TokenProvider { get; private set; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    /// <exception cref="InvalidOperationException">There is nothing that supplies the token.</exception>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (TokenProvider is null)
        {
            throw new InvalidOperationException("TokenProvider cannot be null.");
        }

        request.Headers.Authorization = await TokenProvider.GetAuthenticationHeaderAsync(cancellationToken).ConfigureAwait(false);
        await base.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private static string Required(string value, string name) =>
        string.IsNullOrEmpty(value) ? throw new ArgumentNullException(name) : value;
}
