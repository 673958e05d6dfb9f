namespace Microsoft.Rest;

/// <summary>A service answered with a status that means failure.</summary>
public class HttpOperationException : RestException
{
    /// <summary>Initializes the exception.</summary>
    public HttpOperationException()
    {
    }

    /// <summary>Initializes the exception with a message.</summary>
    public HttpOperationException(string message)
        : this(message, null)
    {
    }

    /// <summary>Initializes the exception with a message and its cause.</summary>
    public HttpOperationException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Gets or sets the request.</summary>
    public HttpRequestMessageWrapper? Request { get; set; }

    /// <summary>Gets or sets the answer.</summary>
    public HttpResponseMessageWrapper? Response { get; set; }

    /// <summary>Gets or sets the body of the answer, when it could be read.</summary>
    public object? Body { get; set; }
}
