using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>The two serializers of a client: the shared one, until somebody asks for settings that can be changed.</summary>
internal struct WireSettings
{
    private JsonSerializerSettings? _serialization;
    private JsonSerializerSettings? _deserialization;

    public JsonSerializerSettings Serialization => _serialization ??= WireJson.CreateSettings(Formatting.Indented);

    public JsonSerializerSettings Deserialization => _deserialization ??= WireJson.CreateSettings(Formatting.None);

    public readonly JsonSerializer Writer => _serialization is null ? WireJson.Serializer : JsonSerializer.Create(_serialization);

    public readonly JsonSerializer Reader => _deserialization is null ? WireJson.Serializer : JsonSerializer.Create(_deserialization);
}
