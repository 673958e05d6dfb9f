namespace Microsoft.Rest;

/// <summary>A body could not be read as what was expected.</summary>
public class SerializationException : RestException
{
    /// <summary>Initializes the exception.</summary>
    public SerializationException()
    {
    }

    /// <summary>Initializes the exception with a message.</summary>
    public SerializationException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes the exception with a message and its cause.</summary>
    public SerializationException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Initializes the exception with a message, the body and the cause.</summary>
    public SerializationException(string message, string? content, Exception? innerException)
        : base(message, innerException) => Content = content;

    /// <summary>Gets the body that could not be read.</summary>
    public string? Content { get; private set; }
}
