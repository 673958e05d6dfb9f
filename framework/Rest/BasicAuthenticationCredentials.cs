using System.Net.Http.Headers;
using System.Text;

namespace Microsoft.Rest;

/// <summary>Signs requests with a user name and a password.</summary>
public class BasicAuthenticationCredentials : ServiceClientCredentials
{
    /// <summary>Gets or sets the user name.</summary>
    public string? UserName { get; set; }

    /// <summary>Gets or sets the password.</summary>
    public string? Password { get; set; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var pair = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{UserName}:{Password}"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", pair);
        return base.ProcessHttpRequestAsync(request, cancellationToken);
    }
}
