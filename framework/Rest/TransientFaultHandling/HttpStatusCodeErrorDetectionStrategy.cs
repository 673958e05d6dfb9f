using System.Net;

namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Takes 408, 429 and the 5xx that may pass for transient.</summary>
public class HttpStatusCodeErrorDetectionStrategy : ITransientErrorDetectionStrategy
{
    /// <inheritdoc/>
    public bool IsTransient(Exception ex) => ex is HttpRequestWithStatusException { StatusCode: var status }
        && (status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests
            || (status >= HttpStatusCode.InternalServerError
                && status is not (HttpStatusCode.NotImplemented or HttpStatusCode.HttpVersionNotSupported)));
}
