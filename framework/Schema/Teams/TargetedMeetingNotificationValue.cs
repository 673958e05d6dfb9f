using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whom a meeting notification is for and where it shows.</summary>
public class TargetedMeetingNotificationValue
{
    /// <summary>Gets or sets the MRIs of the recipients.</summary>
    [JsonProperty(PropertyName = "recipients")]
    public IList<string>? Recipients { get; set; }

    /// <summary>Gets or sets where the notification shows.</summary>
    [JsonProperty(PropertyName = "surfaces")]
    public IList<Surface>? Surfaces { get; set; }
}
