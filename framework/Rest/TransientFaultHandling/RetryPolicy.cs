namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Tries again while a failure may pass.</summary>
public class RetryPolicy
{
    /// <summary>Initializes the policy with what tells transient failures and how often and how far apart attempts are made.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RetryPolicy(ITransientErrorDetectionStrategy errorDetectionStrategy, RetryStrategy retryStrategy)
    {
        ArgumentNullException.ThrowIfNull(errorDetectionStrategy);
        ArgumentNullException.ThrowIfNull(retryStrategy);
        ErrorDetectionStrategy = errorDetectionStrategy;
        RetryStrategy = retryStrategy;
    }

    /// <summary>Initializes the policy with a number of retries, 1 second apart.</summary>
    public RetryPolicy(ITransientErrorDetectionStrategy errorDetectionStrategy, int retryCount)
        : this(errorDetectionStrategy, new FixedIntervalRetryStrategy(retryCount))
    {
    }

    /// <summary>Initializes the policy with a number of retries and the time between them.</summary>
    public RetryPolicy(ITransientErrorDetectionStrategy errorDetectionStrategy, int retryCount, TimeSpan retryInterval)
        : this(errorDetectionStrategy, new FixedIntervalRetryStrategy(retryCount, retryInterval))
    {
    }

    /// <summary>Initializes the policy with a number of retries and the bounds and the step of an exponential wait.</summary>
    public RetryPolicy(ITransientErrorDetectionStrategy errorDetectionStrategy, int retryCount, TimeSpan minBackoff, TimeSpan maxBackoff, TimeSpan deltaBackoff)
        : this(errorDetectionStrategy, new ExponentialBackoffRetryStrategy(retryCount, minBackoff, maxBackoff, deltaBackoff))
    {
    }

    /// <summary>Occurs before another attempt.</summary>
    public event EventHandler<RetryingEventArgs>? Retrying;

    /// <summary>Gets what tells transient failures from others.</summary>
    public ITransientErrorDetectionStrategy ErrorDetectionStrategy { get; private set; }

    /// <summary>Gets how often and how far apart attempts are made.</summary>
    public RetryStrategy RetryStrategy { get; private set; }

    /// <summary>Does something until it succeeds or its failure stays.</summary>
    /// <exception cref="ArgumentNullException">The action is null.</exception>
    public Task ExecuteAsync(Func<Task> taskAction) => ExecuteAsync(taskAction, CancellationToken.None);

    /// <summary>Does something until it succeeds or its failure stays.</summary>
    /// <exception cref="ArgumentNullException">The action is null.</exception>
    public Task ExecuteAsync(Func<Task> taskAction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(taskAction);
        return ExecuteAsync(
            async () =>
            {
                await taskAction().ConfigureAwait(false);
                return true;
            },
            cancellationToken);
    }

    /// <summary>Does something with a result until it succeeds or its failure stays.</summary>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public Task<TResult> ExecuteAsync<TResult>(Func<Task<TResult>> taskFunc) => ExecuteAsync(taskFunc, CancellationToken.None);

    /// <summary>Does something with a result until it succeeds or its failure stays.</summary>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public async Task<TResult> ExecuteAsync<TResult>(Func<Task<TResult>> taskFunc, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(taskFunc);
        var shouldRetry = RetryStrategy.GetShouldRetryHandler();
        for (var retries = 0; ; retries++)
        {
            TimeSpan delay;
            try
            {
                return await taskFunc().ConfigureAwait(false);
            }
            catch (Exception exception) when (ErrorDetectionStrategy.IsTransient(exception))
            {
                var condition = shouldRetry(retries, exception);
                if (!condition.RetryAllowed)
                {
                    throw;
                }

                delay = retries == 0 && RetryStrategy.FastFirstRetry ? TimeSpan.Zero : condition.DelayBeforeRetry;
                OnRetrying(retries + 1, exception, delay);
            }

            await Task.Delay(delay, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Raises <see cref="Retrying"/>.</summary>
    protected virtual void OnRetrying(int retryCount, Exception lastError, TimeSpan delay) =>
        Retrying?.Invoke(this, new RetryingEventArgs(retryCount, delay, lastError));
}
