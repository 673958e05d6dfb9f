namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Waits about twice as long before each next retry, within bounds.</summary>
public class ExponentialBackoffRetryStrategy : RetryStrategy
{
    private readonly int _retryCount;
    private readonly TimeSpan _minBackoff;
    private readonly TimeSpan _maxBackoff;
    private readonly TimeSpan _deltaBackoff;

    /// <summary>Initializes the strategy with ten retries, 1 to 30 seconds apart.</summary>
    public ExponentialBackoffRetryStrategy()
        : this(DefaultClientRetryCount, DefaultMinBackoff, DefaultMaxBackoff, DefaultClientBackoff)
    {
    }

    /// <summary>Initializes the strategy with a number of retries and the bounds and the step of the wait.</summary>
    public ExponentialBackoffRetryStrategy(int retryCount, TimeSpan minBackoff, TimeSpan maxBackoff, TimeSpan deltaBackoff)
        : this(null, retryCount, minBackoff, maxBackoff, deltaBackoff, DefaultFirstFastRetry)
    {
    }

    /// <summary>Initializes a named strategy with a number of retries, the bounds and the step of the wait, and whether the first retry follows at once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative, or the lower bound is above the upper.</exception>
    public ExponentialBackoffRetryStrategy(string? name, int retryCount, TimeSpan minBackoff, TimeSpan maxBackoff, TimeSpan deltaBackoff, bool firstFastRetry = DefaultFirstFastRetry)
        : base(name, firstFastRetry)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(retryCount);
        ArgumentOutOfRangeException.ThrowIfLessThan(minBackoff, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxBackoff, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(deltaBackoff, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minBackoff, maxBackoff);
        _retryCount = retryCount;
        _minBackoff = minBackoff;
        _maxBackoff = maxBackoff;
        _deltaBackoff = deltaBackoff;
    }

    /// <inheritdoc/>
    public override ShouldRetryHandler GetShouldRetryHandler() =>
        (retryCount, _) => retryCount < _retryCount ? new(true, Wait(retryCount)) : new(false, TimeSpan.Zero);

    private TimeSpan Wait(int retryCount)
    {
        // A fifth more or less, so that clients that failed together do not come back together.
        var step = _deltaBackoff.TotalMilliseconds * (0.8 + (0.4 * Random.Shared.NextDouble()));
        var wait = _minBackoff.TotalMilliseconds + ((Math.Pow(2.0, retryCount) - 1.0) * step);
        return TimeSpan.FromMilliseconds(Math.Min(wait, _maxBackoff.TotalMilliseconds));
    }
}
