using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The icon of a tab in a meeting.</summary>
public class MeetingTabIconSurface : Surface
{
    /// <summary>Initializes an icon of no tab.</summary>
    public MeetingTabIconSurface()
        : base(SurfaceType.MeetingTabIcon)
    {
    }

    /// <summary>Gets or sets the entity id of the tab.</summary>
    [JsonProperty(PropertyName = "tabEntityId")]
    public string? TabEntityId { get; set; }
}
