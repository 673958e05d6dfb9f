using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>What is kept of an HTTP message after the message itself is gone.</summary>
public abstract class HttpMessageWrapper
{
    /// <summary>Initializes a wrapper without headers.</summary>
    protected HttpMessageWrapper() => Headers = new Dictionary<string, IEnumerable<string>>();

    /// <summary>Gets or sets the body as text.</summary>
    public string? Content { get; set; }

    /// <summary>Gets the headers.</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; private set; }

    /// <summary>Copies headers; those of a name that is already there join it.</summary>
    protected void CopyHeaders(HttpHeaders? headers)
    {
        foreach (var (name, values) in headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
        {
            Headers[name] = Headers.TryGetValue(name, out var earlier) ? earlier.Concat(values) : values;
        }
    }
}
