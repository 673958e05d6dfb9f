using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>A channel answered with an error.</summary>
public class ErrorResponseException : RestException
{
    /// <summary>Initializes the exception.</summary>
    public ErrorResponseException()
    {
    }

    /// <summary>Initializes the exception with a message.</summary>
    public ErrorResponseException(string message)
        : this(message, null)
    {
    }

    /// <summary>Initializes the exception with a message and its cause.</summary>
    public ErrorResponseException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Gets or sets the request.</summary>
    public HttpRequestMessageWrapper? Request { get; set; }

    /// <summary>Gets or sets the answer.</summary>
    public HttpResponseMessageWrapper? Response { get; set; }

    /// <summary>Gets or sets the body of the answer, when it could be read.</summary>
    public ErrorResponse? Body { get; set; }
}
