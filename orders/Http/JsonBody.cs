using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace EthicalBot.Orders.Http;

/// <summary>Makes a body whose length is said before it: a simple server reads no body that comes in chunks.</summary>
internal static class JsonBody
{
    public static HttpContent Of<T>(T value, JsonTypeInfo<T> type)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(value, type));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        return content;
    }
}
