using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A notification in a meeting.</summary>
public abstract class MeetingNotificationBase
{
    /// <summary>Initializes a notification of a type.</summary>
    protected MeetingNotificationBase(string? type)
    {
        Type = type;
    }

    /// <summary>Gets or sets the type of the notification.</summary>
    [JsonProperty(PropertyName = "type")]
    public string? Type { get; set; }
}
