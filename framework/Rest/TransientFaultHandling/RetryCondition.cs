namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Whether to try again, and when.</summary>
public class RetryCondition
{
    /// <summary>Initializes the condition.</summary>
    public RetryCondition(bool retryAllowed, TimeSpan delay)
    {
        RetryAllowed = retryAllowed;
        DelayBeforeRetry = delay;
    }

    /// <summary>Gets whether to try again.</summary>
    public bool RetryAllowed { get; private set; }

    /// <summary>Gets how long to wait before.</summary>
    public TimeSpan DelayBeforeRetry { get; private set; }
}
