using System.Net;

namespace Microsoft.Rest;

/// <summary>A request was answered with a status that means failure.</summary>
public class HttpRequestWithStatusException : HttpRequestException
{
    /// <summary>Initializes the exception.</summary>
    public HttpRequestWithStatusException()
    {
    }

    /// <summary>Initializes the exception with a message.</summary>
    public HttpRequestWithStatusException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes the exception with a message and its cause.</summary>
    public HttpRequestWithStatusException(string message, Exception? inner)
        : base(message, inner)
    {
    }

    /// <summary>Gets or sets the status.</summary>
    public new HttpStatusCode StatusCode { get; set; }
}
