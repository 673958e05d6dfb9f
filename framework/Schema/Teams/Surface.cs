using Microsoft.Bot.Schema.Converters;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A place in a meeting where a notification shows.</summary>
[JsonConverter(typeof(SurfaceConverter))]
public abstract class Surface
{
    /// <summary>Initializes a surface of a type.</summary>
    protected Surface(SurfaceType type)
    {
        Type = type;
    }

    /// <summary>Gets or sets the type of the surface.</summary>
    [JsonProperty(PropertyName = "surface")]
    [JsonConverter(typeof(StringEnumConverter))]
    public SurfaceType Type { get; set; }
}
