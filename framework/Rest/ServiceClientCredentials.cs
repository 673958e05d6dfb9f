namespace Microsoft.Rest;

/// <summary>The credentials of a client, which sign its requests.</summary>
public abstract class ServiceClientCredentials
{
    /// <summary>Prepares a client that was made with these credentials; this base leaves it as it is.</summary>
    public virtual void InitializeServiceClient<T>(ServiceClient<T> client)
        where T : ServiceClient<T>
    {
    }

    /// <summary>Signs a request before it is sent; this base leaves it as it is.</summary>
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Task.CompletedTask;
    }
}
