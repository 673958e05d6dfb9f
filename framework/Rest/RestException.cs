namespace Microsoft.Rest;

/// <summary>Something went wrong in a call to a service.</summary>
public class RestException : Exception
{
    /// <summary>Initializes the exception.</summary>
    public RestException()
    {
    }

    /// <summary>Initializes the exception with a message.</summary>
    public RestException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes the exception with a message and its cause.</summary>
    public RestException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
