using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The details of a meeting.</summary>
public class MeetingDetails : MeetingDetailsBase
{
    /// <summary>Initializes an empty <see cref="MeetingDetails"/>.</summary>
    [JsonConstructor]
    public MeetingDetails()
        : base(null, null, null)
    {
    }

    /// <summary>Initializes a <see cref="MeetingDetails"/> with its values.</summary>
    public MeetingDetails(
        string? id,
        string? msGraphResourceId = null,
        Uri? joinUrl = null,
        string? title = null,
        string? type = "Scheduled",
        DateTime scheduledStartTime = default,
        DateTime scheduledEndTime = default)
        : base(id, joinUrl, title)
    {
        MsGraphResourceId = msGraphResourceId;
        Type = type;
        ScheduledStartTime = scheduledStartTime;
        ScheduledEndTime = scheduledEndTime;
    }

    /// <summary>Gets or sets the id of the meeting in Microsoft Graph.</summary>
    [JsonProperty(PropertyName = "msGraphResourceId")]
    public string? MsGraphResourceId { get; set; }

    /// <summary>Gets or sets the type, such as Adhoc, Broadcast, MeetNow, Recurring or Scheduled.</summary>
    [JsonProperty(PropertyName = "type")]
    public string? Type { get; set; }

    /// <summary>Gets or sets when the meeting should start, in UTC.</summary>
    [JsonProperty(PropertyName = "scheduledStartTime")]
    public DateTime ScheduledStartTime { get; set; }

    /// <summary>Gets or sets when the meeting should end, in UTC.</summary>
    [JsonProperty(PropertyName = "scheduledEndTime")]
    public DateTime ScheduledEndTime { get; set; }
}
