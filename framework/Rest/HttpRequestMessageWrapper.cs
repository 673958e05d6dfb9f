namespace Microsoft.Rest;

/// <summary>What is kept of a request.</summary>
public class HttpRequestMessageWrapper : HttpMessageWrapper
{
    /// <summary>Initializes the wrapper from a request and its body.</summary>
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    public HttpRequestMessageWrapper(HttpRequestMessage httpRequest, string? content)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        CopyHeaders(httpRequest.Headers);
        CopyHeaders(httpRequest.Content?.Headers);
        Content = content;
        Method = httpRequest.Method;
        RequestUri = httpRequest.RequestUri;
        Properties = new Dictionary<string, object?>(httpRequest.Options);
    }

    /// <summary>Gets the verb.</summary>
    public HttpMethod Method { get; protected set; }

    /// <summary>Gets the address.</summary>
    public Uri? RequestUri { get; protected set; }

    /// <summary>Gets what handlers left at the request.</summary>
    public IDictionary<string, object?> Properties { get; private set; }
}
