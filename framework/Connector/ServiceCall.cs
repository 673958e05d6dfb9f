using System.Net;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>One call of a service: it signs, sends, and reads what comes back.</summary>
internal sealed class ServiceCall(HttpMethod method, string path)
{
    private static readonly HttpStatusCode[] _ok = [HttpStatusCode.OK];

    /// <summary>The statuses that mean success.</summary>
    public HttpStatusCode[] Expected { get; init; } = _ok;

    /// <summary>Those of them that come with a body to read; null for all.</summary>
    public HttpStatusCode[]? WithBody { get; init; }

    /// <summary>The body; null for none.</summary>
    public object? Body { get; init; }

    /// <summary>Headers of the caller's own.</summary>
    public Dictionary<string, List<string>>? Headers { get; init; }

    /// <summary>Makes the exception of another status.</summary>
    public Func<string, HttpRequestMessageWrapper, HttpResponseMessageWrapper, JsonSerializer, RestException> Error { get; init; } = ChannelError;

    /// <summary>The address of a path at a service.</summary>
    public static string Address(Uri baseUri, string path) => baseUri.AbsoluteUri is var address && address.EndsWith('/') ? address + path : $"{address}/{path}";

    /// <summary>A query of the parameters that have a value.</summary>
    public static string Query(params ReadOnlySpan<(string Name, string? Value)> parameters)
    {
        var query = string.Empty;
        foreach (var (name, value) in parameters)
        {
            if (value is not null)
            {
                query += $"{(query.Length == 0 ? '?' : '&')}{name}={Uri.EscapeDataString(value)}";
            }
        }

        return query;
    }

    /// <summary>Makes the call for its body.</summary>
    public async Task<HttpOperationResponse<T>> SendAsync<T>(IServiceEndpoint endpoint, CancellationToken cancellationToken)
    {
        var result = await SendAsync(endpoint, new HttpOperationResponse<T>(), HttpCompletionOption.ResponseContentRead, cancellationToken).ConfigureAwait(false);
        if (WithBody is not null && !WithBody.Contains(result.Response.StatusCode))
        {
            return result;
        }

        var stream = await result.Response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var bytes = await WireJson.ReadToEndAsync(stream, result.Response.Content.Headers.ContentLength ?? 0, cancellationToken).ConfigureAwait(false);
        if (stream.CanSeek)
        {
            // Whoever looks at the answer itself finds its body unread.
            stream.Position = 0;
        }

        try
        {
            result.Body = WireJson.Read<T>(endpoint.Reader, bytes.Span)!; // An empty body is null, as it was sent.
        }
        catch (JsonException exception)
        {
            result.Dispose();
            throw new SerializationException("Unable to deserialize the response.", Encoding.UTF8.GetString(bytes.Span), exception);
        }

        return result;
    }

    /// <summary>Makes the call for its body as a stream.</summary>
    public async Task<HttpOperationResponse<Stream>> StreamAsync(IServiceEndpoint endpoint, CancellationToken cancellationToken)
    {
        var result = await SendAsync(endpoint, new HttpOperationResponse<Stream>(), HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        result.Body = await result.Response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return result;
    }

    /// <summary>Makes the call.</summary>
    public Task<HttpOperationResponse> SendAsync(IServiceEndpoint endpoint, CancellationToken cancellationToken) =>
        SendAsync(endpoint, new HttpOperationResponse(), HttpCompletionOption.ResponseContentRead, cancellationToken);

    private async Task<TResult> SendAsync<TResult>(IServiceEndpoint endpoint, TResult result, HttpCompletionOption completion, CancellationToken cancellationToken)
        where TResult : HttpOperationResponse
    {
        var request = new HttpRequestMessage(method, new Uri(Address(endpoint.BaseUri, path)));
        HttpResponseMessage? response = null;
        try
        {
            AddHeaders(request);
            if (Body is not null)
            {
                request.Content = new JsonBytesContent(WireJson.Write(endpoint.Writer, Body));
            }

            if (endpoint.Credentials is { } credentials)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
            }

            cancellationToken.ThrowIfCancellationRequested();
            response = await endpoint.HttpClient.SendAsync(request, completion, cancellationToken).ConfigureAwait(false);
            if (!Expected.Contains(response.StatusCode))
            {
                throw await FailAsync(endpoint, request, response, cancellationToken).ConfigureAwait(false);
            }

            result.Request = request;
            result.Response = response;
            return result;
        }
        catch
        {
            request.Dispose();
            response?.Dispose();
            throw;
        }
    }

    private void AddHeaders(HttpRequestMessage request)
    {
        foreach (var (name, values) in Headers ?? [])
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, values);
        }
    }

    private async Task<RestException> FailAsync(IServiceEndpoint endpoint, HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var sent = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        var received = response.Content is null ? string.Empty : await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        return Error(
            $"Operation returned an invalid status code '{response.StatusCode}'",
            new HttpRequestMessageWrapper(request, sent),
            new HttpResponseMessageWrapper(response, received),
            endpoint.Reader);
    }

    private static ErrorResponseException ChannelError(string message, HttpRequestMessageWrapper request, HttpResponseMessageWrapper response, JsonSerializer reader)
    {
        var exception = new ErrorResponseException(message) { Request = request, Response = response };
        try
        {
            exception.Body = WireJson.Read<ErrorResponse>(reader, Encoding.UTF8.GetBytes(response.Content ?? string.Empty));
        }
        catch (JsonException)
        {
            // The body is not the channel's but, say, a gateway's page; it is in the response as text.
        }

        return exception;
    }
}
