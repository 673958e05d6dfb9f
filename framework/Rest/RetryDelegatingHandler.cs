using Microsoft.Rest.TransientFaultHandling;

namespace Microsoft.Rest;

/// <summary>Sends a request again when its failure may pass.</summary>
public class RetryDelegatingHandler : DelegatingHandler
{
    private const int DefaultRetryCount = 3;

    private static readonly TimeSpan _minimum = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _step = TimeSpan.FromSeconds(10);

    /// <summary>Initializes the handler with three attempts more, 1 to 10 seconds apart.</summary>
    public RetryDelegatingHandler()
        : this(DefaultPolicy())
    {
    }

    /// <summary>Initializes the handler before another, with three attempts more, 1 to 10 seconds apart.</summary>
    public RetryDelegatingHandler(DelegatingHandler innerHandler)
        : this((HttpMessageHandler)innerHandler)
    {
    }

    /// <summary>Initializes the handler before another, with three attempts more, 1 to 10 seconds apart.</summary>
    public RetryDelegatingHandler(HttpMessageHandler innerHandler)
        : this(DefaultPolicy(), innerHandler)
    {
    }

    /// <summary>Initializes the handler with its policy.</summary>
    /// <exception cref="ArgumentNullException">The policy is null.</exception>
    public RetryDelegatingHandler(RetryPolicy retryPolicy)
    {
        ArgumentNullException.ThrowIfNull(retryPolicy);
        RetryPolicy = retryPolicy;
    }

    /// <summary>Initializes the handler before another with its policy.</summary>
    /// <exception cref="ArgumentNullException">The policy is null.</exception>
    public RetryDelegatingHandler(RetryPolicy retryPolicy, HttpMessageHandler innerHandler)
        : base(innerHandler)
    {
        ArgumentNullException.ThrowIfNull(retryPolicy);
        RetryPolicy = retryPolicy;
    }

    /// <summary>Gets or sets when and how often a request is sent again.</summary>
    public RetryPolicy RetryPolicy { get; set; }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage? last = null;
        try
        {
            await RetryPolicy.ExecuteAsync(
                async () =>
                {
                    last?.Dispose();
                    last = null;
                    last = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
                    if (!last.IsSuccessStatusCode)
                    {
                        throw new HttpRequestWithStatusException($"Response status code indicates server error: {(int)last.StatusCode} ({last.StatusCode}).")
                        {
                            StatusCode = last.StatusCode,
                        };
                    }
                },
                cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestWithStatusException) when (last is not null)
        {
            // The answer says it better: the caller reads its status and its body.
        }

        return last!; // Without an answer, base.SendAsync has thrown.
    }

    private static RetryPolicy<HttpStatusCodeErrorDetectionStrategy> DefaultPolicy() => new(
        new ExponentialBackoffRetryStrategy(DefaultRetryCount, _minimum, _step, _step));
}
