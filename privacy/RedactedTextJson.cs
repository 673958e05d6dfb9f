using System.Text.Json;
using System.Text.Json.Serialization;

namespace EthicalBot.Privacy;

/// <summary>A redacted text is written as its characters, and read by nobody: JSON cannot promise that it was redacted.</summary>
internal sealed class RedactedTextJson : JsonConverter<RedactedText>
{
    public override RedactedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("A redacted text is not made from JSON.");

    public override void Write(Utf8JsonWriter writer, RedactedText value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
