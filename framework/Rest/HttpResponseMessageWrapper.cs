using System.Net;

namespace Microsoft.Rest;

/// <summary>What is kept of an answer.</summary>
public class HttpResponseMessageWrapper : HttpMessageWrapper
{
    /// <summary>Initializes the wrapper from an answer and its body.</summary>
    /// <exception cref="ArgumentNullException">The answer is null.</exception>
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string? content)
    {
        ArgumentNullException.ThrowIfNull(httpResponse);
        CopyHeaders(httpResponse.Headers);
        CopyHeaders(httpResponse.Content?.Headers);
        Content = content;
        StatusCode = httpResponse.StatusCode;
        ReasonPhrase = httpResponse.ReasonPhrase;
    }

    /// <summary>Gets the status.</summary>
    public HttpStatusCode StatusCode { get; protected set; }

    /// <summary>Gets the words beside the status.</summary>
    public string? ReasonPhrase { get; protected set; }
}
