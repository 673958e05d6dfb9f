namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The service asks for fewer requests.</summary>
public class ThrottleException : Exception
{
    /// <summary>Initializes an exception.</summary>
    public ThrottleException()
    {
    }

    /// <summary>Initializes an exception with a message.</summary>
    public ThrottleException(string? message)
        : base(message)
    {
    }

    /// <summary>Initializes an exception with a message and its cause.</summary>
    public ThrottleException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Gets or sets when to try again.</summary>
    public RetryParams? RetryParams { get; set; }
}
