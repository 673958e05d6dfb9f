using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The stage of a meeting.</summary>
public class MeetingStageSurface<T> : Surface
{
    /// <summary>Initializes an empty stage.</summary>
    public MeetingStageSurface()
        : base(SurfaceType.MeetingStage)
    {
    }

    /// <summary>Gets or sets the kind of the content.</summary>
    [JsonProperty(PropertyName = "contentType")]
    [JsonConverter(typeof(StringEnumConverter))]
    public ContentType ContentType { get; set; }

    /// <summary>Gets or sets the content.</summary>
    [JsonProperty(PropertyName = "content")]
    public T? Content { get; set; }
}
