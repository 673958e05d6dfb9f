namespace Microsoft.Rest;

/// <summary>A request and its answer; who gets one disposes it.</summary>
public class HttpOperationResponse : IHttpOperationResponse, IDisposable
{
    private bool _disposed;

    /// <summary>Gets or sets the request.</summary>
    public HttpRequestMessage Request { get; set; } = null!; // Set by whoever makes the call.

    /// <summary>Gets or sets the answer.</summary>
    public HttpResponseMessage Response { get; set; } = null!; // Set by whoever makes the call.

    /// <summary>Frees the request and the answer.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees the request and the answer.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            Request?.Dispose();
            Response?.Dispose();
        }

        _disposed = true;
    }
}
