using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A notification to some participants of a meeting.</summary>
public class TargetedMeetingNotification : MeetingNotification<TargetedMeetingNotificationValue>
{
    /// <summary>Initializes a notification of the type targetedMeetingNotification.</summary>
    public TargetedMeetingNotification()
        : base("targetedMeetingNotification")
    {
    }

    /// <summary>Gets or sets the channel data.</summary>
    [JsonProperty(PropertyName = "channelData")]
    public MeetingNotificationChannelData? ChannelData { get; set; }
}
