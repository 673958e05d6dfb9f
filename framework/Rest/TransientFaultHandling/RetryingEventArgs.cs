namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>What is known before another attempt.</summary>
public class RetryingEventArgs : EventArgs
{
    /// <summary>Initializes the arguments.</summary>
    /// <exception cref="ArgumentNullException">The exception is null.</exception>
    public RetryingEventArgs(int currentRetryCount, TimeSpan delay, Exception lastException)
    {
        ArgumentNullException.ThrowIfNull(lastException);
        CurrentRetryCount = currentRetryCount;
        Delay = delay;
        LastException = lastException;
    }

    /// <summary>Gets the number of the attempt, the first retry being 1.</summary>
    public int CurrentRetryCount { get; private set; }

    /// <summary>Gets how long is waited before.</summary>
    public TimeSpan Delay { get; private set; }

    /// <summary>Gets the failure.</summary>
    public Exception LastException { get; private set; }
}
