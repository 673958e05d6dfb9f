using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The channel data of a meeting notification.</summary>
public class MeetingNotificationChannelData
{
    /// <summary>Gets or sets on whose behalf the notification is sent.</summary>
    [JsonProperty(PropertyName = "onBehalfOf")]
    public IList<OnBehalfOf>? OnBehalfOfList { get; set; }
}
