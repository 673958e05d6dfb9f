namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>How often and how far apart attempts are made.</summary>
public abstract class RetryStrategy
{
    /// <summary>The number of retries unless another is given.</summary>
    public const int DefaultClientRetryCount = 10;

    /// <summary>Whether the first retry follows at once unless something else is given.</summary>
    public const bool DefaultFirstFastRetry = true;

    /// <summary>The step of the exponential wait unless another is given: 10 seconds.</summary>
    public static readonly TimeSpan DefaultClientBackoff = TimeSpan.FromSeconds(10.0);

    /// <summary>The longest exponential wait unless another is given: 30 seconds.</summary>
    public static readonly TimeSpan DefaultMaxBackoff = TimeSpan.FromSeconds(30.0);

    /// <summary>The shortest exponential wait unless another is given: 1 second.</summary>
    public static readonly TimeSpan DefaultMinBackoff = TimeSpan.FromSeconds(1.0);

    /// <summary>The fixed wait unless another is given: 1 second.</summary>
    public static readonly TimeSpan DefaultRetryInterval = TimeSpan.FromSeconds(1.0);

    /// <summary>Initializes the strategy.</summary>
    protected RetryStrategy(string? name, bool firstFastRetry)
    {
        Name = name;
        FastFirstRetry = firstFastRetry;
    }

    /// <summary>Gets or sets whether the first retry follows at once.</summary>
    public bool FastFirstRetry { get; set; }

    /// <summary>Gets the name.</summary>
    public string? Name { get; private set; }

    /// <summary>Returns what decides after each failure.</summary>
    public abstract ShouldRetryHandler GetShouldRetryHandler();
}
