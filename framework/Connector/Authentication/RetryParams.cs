namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Whether and when to try again.</summary>
public class RetryParams
{
    private const int MaxRetries = 10;
    private static readonly TimeSpan MaxDelay = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan DefaultBackOffTime = TimeSpan.FromMilliseconds(50);

    /// <summary>Initializes parameters that ask for no retry.</summary>
    public RetryParams()
    {
    }

    /// <summary>Initializes parameters with a wait, of which ten seconds at most are kept.</summary>
    public RetryParams(TimeSpan retryAfter, bool shouldRetry = true)
    {
        ShouldRetry = shouldRetry;
        RetryAfter = retryAfter > MaxDelay ? MaxDelay : retryAfter;
    }

    /// <summary>Gets parameters that ask for no retry.</summary>
    public static RetryParams StopRetrying => new() { ShouldRetry = false };

    /// <summary>Gets or sets whether to try again.</summary>
    public bool ShouldRetry { get; set; }

    /// <summary>Gets or sets how long to wait.</summary>
    public TimeSpan RetryAfter { get; set; }

    /// <summary>Returns the default wait before a retry, and no retry after the tenth.</summary>
    public static RetryParams DefaultBackOff(int retryCount) =>
        retryCount < MaxRetries ? new RetryParams(DefaultBackOffTime) : StopRetrying;
}
