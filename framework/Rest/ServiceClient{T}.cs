using System.Net;
using System.Net.Http.Headers;
using Microsoft.Rest.TransientFaultHandling;

namespace Microsoft.Rest;

/// <summary>The base of clients of a service: it owns their HTTP client and the handlers before it.</summary>
public abstract class ServiceClient<T> : IDisposable
    where T : ServiceClient<T>
{
    private readonly bool _disposeHttpClient;
    private bool _disposed;

    /// <summary>Initializes the client with an HTTP client of its own, which sends again what may succeed later.</summary>
    protected ServiceClient()
        : this(CreateRootHandler())
    {
    }

    /// <summary>Initializes the client with an HTTP client.</summary>
    protected ServiceClient(HttpClient? httpClient, bool disposeHttpClient = true)
    {
        if (httpClient is null)
        {
            InitializeHttpClient(CreateRootHandler());
        }
        else
        {
            HttpClient = httpClient;
        }

        _disposeHttpClient = disposeHttpClient;
    }

    /// <summary>Initializes the client with an HTTP client of its own and handlers before it, the first being the outermost.</summary>
    protected ServiceClient(params DelegatingHandler[] handlers)
        : this(CreateRootHandler(), handlers)
    {
    }

    /// <summary>Initializes the client with the innermost handler and those before it, the first being the outermost.</summary>
    protected ServiceClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(rootHandler, true, handlers)
    {
    }

    /// <summary>Initializes the client with the innermost handler, those before it, and whether they end with the client.</summary>
    protected ServiceClient(HttpClientHandler rootHandler, bool disposeHttpClient, params DelegatingHandler[] handlers)
    {
        InitializeHttpClient(rootHandler, handlers);
        _disposeHttpClient = disposeHttpClient;
    }

    /// <summary>Gets the HTTP client.</summary>
    public HttpClient HttpClient { get; protected set; } = null!; // Every constructor sets it.

    /// <summary>Gets the handlers from the outermost to the innermost; none when the HTTP client was given.</summary>
    public virtual IEnumerable<HttpMessageHandler> HttpMessageHandlers
    {
        get
        {
            for (var handler = FirstMessageHandler; handler is not null; handler = (handler as DelegatingHandler)?.InnerHandler)
            {
                yield return handler;
            }
        }
    }

    /// <summary>Gets what the client calls itself in its requests.</summary>
    public virtual HttpHeaderValueCollection<ProductInfoHeaderValue> UserAgent => HttpClient.DefaultRequestHeaders.UserAgent;

    /// <summary>Gets or sets the outermost handler; null when the HTTP client was given.</summary>
    protected HttpMessageHandler? FirstMessageHandler { get; set; }

    /// <summary>Gets or sets the innermost handler; null when the HTTP client was given.</summary>
    protected HttpClientHandler? HttpClientHandler { get; set; }

    /// <summary>Sets when requests are sent again; without a policy, never.</summary>
    public virtual void SetRetryPolicy(RetryPolicy? retryPolicy)
    {
        foreach (var handler in HttpMessageHandlers.OfType<RetryDelegatingHandler>())
        {
            handler.RetryPolicy = retryPolicy ?? new RetryPolicy<HttpStatusCodeErrorDetectionStrategy>(0);
        }
    }

    /// <summary>Sets the product of the user agent with the version of the client; false when the client is disposed.</summary>
    public virtual bool SetUserAgent(string productName) =>
        SetUserAgent(productName, typeof(T).Assembly.GetName().Version?.ToString() ?? string.Empty);

    /// <summary>Sets the product of the user agent; false when the client is disposed.</summary>
    public virtual bool SetUserAgent(string productName, string version)
    {
        if (_disposed || HttpClient is null)
        {
            return false;
        }

        UserAgent.Clear();
        UserAgent.Add(new ProductInfoHeaderValue(productName, version));
        return true;
    }

    /// <summary>Frees the HTTP client, unless it belongs to another.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Returns a new innermost handler.</summary>
    protected static HttpClientHandler CreateRootHandler() => new()
    {
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
    };

    /// <summary>Frees the HTTP client, unless it belongs to another.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        if (disposing && _disposeHttpClient)
        {
            HttpClient?.Dispose();
            FirstMessageHandler = null;
            HttpClientHandler = null;
        }
    }

    /// <summary>Puts handlers, and the one that sends again, before the innermost and makes an HTTP client of them.</summary>
    protected void InitializeHttpClient(HttpClientHandler httpClientHandler, params DelegatingHandler[] handlers) =>
        InitializeHttpClient(null, httpClientHandler, handlers);

    /// <summary>Takes an HTTP client, or makes one of handlers, the one that sends again and the innermost.</summary>
    protected void InitializeHttpClient(HttpClient? httpClient, HttpClientHandler httpClientHandler, params DelegatingHandler[] handlers)
    {
        if (httpClient is not null)
        {
            HttpClient = httpClient;
            return;
        }

        HttpClientHandler = httpClientHandler;
        HttpMessageHandler current = new RetryDelegatingHandler(httpClientHandler);
        foreach (var handler in (handlers ?? []).Reverse())
        {
            // A handler that comes with handlers of its own keeps them: the next one goes behind its last.
            var last = handler;
            while (last.InnerHandler is DelegatingHandler inner)
            {
                last = inner;
            }

            last.InnerHandler = current;
            current = handler;
        }

        FirstMessageHandler = current;
        HttpClient = new HttpClient(current, disposeHandler: true);
    }
}
