namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tries again what failed.</summary>
public static class Retry
{
    /// <summary>Runs a task until it succeeds or its handler says stop; waits between tries as the handler says.</summary>
    /// <exception cref="AggregateException">The handler said stop; it holds the exception of each try.</exception>
    public static async Task<TResult> Run<TResult>(Func<Task<TResult>> task, Func<Exception, int, RetryParams> retryExceptionHandler)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(retryExceptionHandler);
        var exceptions = new List<Exception>();
        for (var count = 0; ; count++)
        {
            RetryParams retry;
            try
            {
                return await task().ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                exceptions.Add(exception);
                retry = retryExceptionHandler(exception, count);
            }

            if (!retry.ShouldRetry)
            {
                throw new AggregateException("Failed to acquire token for client credentials.", exceptions);
            }

            await Task.Delay(retry.RetryAfter.WithJitter(), TimeProvider.System).ConfigureAwait(false);
        }
    }
}
