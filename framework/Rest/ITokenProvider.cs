using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>Supplies the authorization header of requests.</summary>
public interface ITokenProvider
{
    /// <summary>Returns the value of the authorization header.</summary>
    Task<AuthenticationHeaderValue> GetAuthenticationHeaderAsync(CancellationToken cancellationToken);
}
