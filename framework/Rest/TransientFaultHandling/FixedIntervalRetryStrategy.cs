namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Waits equally long before each retry.</summary>
public class FixedIntervalRetryStrategy : RetryStrategy
{
    private readonly int _retryCount;
    private readonly TimeSpan _retryInterval;

    /// <summary>Initializes the strategy with ten retries.</summary>
    public FixedIntervalRetryStrategy()
        : this(DefaultClientRetryCount)
    {
    }

    /// <summary>Initializes the strategy with a number of retries, 1 second apart.</summary>
    public FixedIntervalRetryStrategy(int retryCount)
        : this(retryCount, DefaultRetryInterval)
    {
    }

    /// <summary>Initializes the strategy with a number of retries and the time between them.</summary>
    public FixedIntervalRetryStrategy(int retryCount, TimeSpan retryInterval)
        : this(null, retryCount, retryInterval, DefaultFirstFastRetry)
    {
    }

    /// <summary>Initializes a named strategy with a number of retries, the time between them, and whether the first follows at once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number or the time is negative.</exception>
    public FixedIntervalRetryStrategy(string? name, int retryCount, TimeSpan retryInterval, bool firstFastRetry = DefaultFirstFastRetry)
        : base(name, firstFastRetry)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(retryCount);
        ArgumentOutOfRangeException.ThrowIfLessThan(retryInterval, TimeSpan.Zero);
        _retryCount = retryCount;
        _retryInterval = retryInterval;
    }

    /// <inheritdoc/>
    public override ShouldRetryHandler GetShouldRetryHandler() =>
        (retryCount, _) => retryCount < _retryCount ? new(true, _retryInterval) : new(false, TimeSpan.Zero);
}
