namespace Microsoft.Rest;

/// <summary>The credentials of a client, which sign its requests.</summary>
public abstract class ServiceClientCredentials
{
    /// <summary>Signs a request before it is sent; this base leaves it as it is.</summary>
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Task.CompletedTask;
    }
}
