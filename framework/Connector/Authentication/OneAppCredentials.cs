using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The credentials of the one app that a factory knows, by what they are asked for.</summary>
internal sealed class OneAppCredentials(string appId, string refusal, Func<LoginRequest, ServiceClientCredentials> create)
{
    private readonly CredentialsCache<LoginRequest> _cache = new();

    public bool IsValid(string? id) => id == appId;

    /// <summary>Returns the credentials for a request.</summary>
    /// <exception cref="InvalidOperationException">The id is not the app's.</exception>
    public ServiceClientCredentials For(string? id, LoginRequest request) =>
        IsValid(id)
            ? _cache.GetOrAdd(request, static (key, make) => make(key), create)
            : throw new InvalidOperationException(refusal);
}
