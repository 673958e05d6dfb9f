using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Converters;

/// <summary>Writes a <see cref="MemoryStream"/> as its bytes and reads it back; everything else is left to the serializer.</summary>
internal sealed class AttachmentMemoryStreamConverter : JsonConverter
{
    private const string TypeMember = "$type";
    private const string BytesMember = "buffer";

    public override bool CanConvert(Type objectType) => true;

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        // Not through the serializer at once: it would take the type of the stream for a .NET type's name, and drop it.
        var content = JToken.ReadFrom(reader);
        return content switch
        {
            JValue plain => plain.Value,
            JObject json when json[TypeMember] is JValue { Value: nameof(MemoryStream) } =>
                new MemoryStream(json[BytesMember]?.ToObject<byte[]>() ?? []),
            _ when serializer.TypeNameHandling == TypeNameHandling.None => content,
            _ => serializer.Deserialize(content.CreateReader()),
        };
    }

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        if (value is not MemoryStream stream)
        {
            serializer.Serialize(writer, value);
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName(TypeMember);
        writer.WriteValue(nameof(MemoryStream));
        writer.WritePropertyName(BytesMember);
        writer.WriteValue(stream.ToArray());
        writer.WriteEndObject();
    }
}
