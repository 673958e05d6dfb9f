using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Converters;

/// <summary>Reads a <see cref="Surface"/> as the class that its type and the type of its content name; writing is left to the serializer.</summary>
internal sealed class SurfaceConverter : JsonConverter<Surface>
{
    public override bool CanWrite => false;

    public override Surface? ReadJson(JsonReader reader, Type objectType, Surface? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null)
        {
            return null;
        }

        var json = JObject.Load(reader);
        Surface surface = Named<SurfaceType>(json, "surface") switch
        {
            SurfaceType.MeetingStage when Named<ContentType>(json, "contentType") == ContentType.Task =>
                new MeetingStageSurface<TaskModuleContinueResponse>(),
            SurfaceType.MeetingTabIcon => new MeetingTabIconSurface(),
            _ => throw new ArgumentException(
                $"Invalid surface '{json["surface"]}' with content '{json["contentType"]}'; expected meetingStage with task, or meetingTabIcon."),
        };
        using var members = json.CreateReader();
        serializer.Populate(members, surface);
        return surface;
    }

    public override void WriteJson(JsonWriter writer, Surface? value, JsonSerializer serializer) => throw new NotSupportedException();

    private static TEnum Named<TEnum>(JObject json, string member)
        where TEnum : struct, Enum => Enum.TryParse<TEnum>((string?)(json[member] as JValue), ignoreCase: true, out var value) ? value : default;
}
