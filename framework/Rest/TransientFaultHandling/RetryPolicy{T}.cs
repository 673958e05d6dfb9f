namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Tries again while a strategy of a type takes the failure for transient.</summary>
public class RetryPolicy<T> : RetryPolicy
    where T : ITransientErrorDetectionStrategy, new()
{
    /// <summary>Initializes the policy with how often and how far apart attempts are made.</summary>
    public RetryPolicy(RetryStrategy retryStrategy)
        : base(new T(), retryStrategy)
    {
    }

    /// <summary>Initializes the policy with a number of retries, 1 second apart.</summary>
    public RetryPolicy(int retryCount)
        : base(new T(), retryCount)
    {
    }

    /// <summary>Initializes the policy with a number of retries and the time between them.</summary>
    public RetryPolicy(int retryCount, TimeSpan retryInterval)
        : base(new T(), retryCount, retryInterval)
    {
    }

    /// <summary>Initializes the policy with a number of retries and the bounds and the step of an exponential wait.</summary>
    public RetryPolicy(int retryCount, TimeSpan minBackoff, TimeSpan maxBackoff, TimeSpan deltaBackoff)
        : base(new T(), retryCount, minBackoff, maxBackoff, deltaBackoff)
    {
    }
}
