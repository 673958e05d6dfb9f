using Newtonsoft.Json;

namespace Microsoft.Rest.Serialization;

/// <summary>Reads and writes JSON with the settings given and none of the process's defaults.</summary>
public static class SafeJsonConvert
{
    /// <summary>Reads a value.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="JsonException">The text is not such a value.</exception>
    public static T? DeserializeObject<T>(string json, JsonSerializerSettings settings)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var reader = new JsonTextReader(new StringReader(json)) { ArrayPool = JsonCharPool.Shared };
        var serializer = JsonSerializer.Create(settings);
        serializer.CheckAdditionalContent = true;
        return serializer.Deserialize<T>(reader);
    }

    /// <summary>Reads a value with converters.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="JsonException">The text is not such a value.</exception>
    public static T? DeserializeObject<T>(string json, params JsonConverter[] converters) =>
        DeserializeObject<T>(json, With(converters));

    /// <summary>Writes a value.</summary>
    public static string SerializeObject(object? obj, JsonSerializerSettings settings)
    {
        var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        using (var writer = new JsonTextWriter(text) { ArrayPool = JsonCharPool.Shared })
        {
            JsonSerializer.Create(settings).Serialize(writer, obj);
        }

        return text.ToString();
    }

    /// <summary>Writes a value with converters.</summary>
    public static string SerializeObject(object? obj, params JsonConverter[] converters) => SerializeObject(obj, With(converters));

    private static JsonSerializerSettings With(JsonConverter[]? converters) => new() { Converters = converters ?? [] };
}
