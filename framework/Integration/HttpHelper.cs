using Microsoft.AspNetCore.Http;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads activities from requests and writes answers to responses.</summary>
public static class HttpHelper
{
    /// <summary>How bodies are read and written.</summary>
    public static readonly JsonSerializerSettings BotMessageSerializerSettings = WireJson.CreateSettings(Formatting.Indented);

    /// <summary>What reads and writes bodies.</summary>
    public static readonly JsonSerializer BotMessageSerializer = JsonSerializer.Create(BotMessageSerializerSettings);

    /// <summary>Reads the body of a request; null when it is empty or not the JSON of such a value.</summary>
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    public static async Task<T?> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var bytes = await WireJson.ReadToEndAsync(request.Body, request.ContentLength ?? 0, CancellationToken.None).ConfigureAwait(false);
        try
        {
            return WireJson.Read<T>(BotMessageSerializer, bytes.Span);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    /// <summary>Writes an answer with its status; without one, the status 200.</summary>
    /// <exception cref="ArgumentNullException">The response is null.</exception>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse? invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        if (invokeResponse?.Body is null)
        {
            return;
        }

        response.ContentType = "application/json";
        using var bytes = WireJson.Write(BotMessageSerializer, invokeResponse.Body);
        response.ContentLength = bytes.Memory.Length;
        await response.Body.WriteAsync(bytes.Memory).ConfigureAwait(false);
    }
}
