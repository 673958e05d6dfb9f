using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The start of a meeting.</summary>
public class MeetingStartEventDetails : MeetingStartEndEventDetails
{
    /// <summary>Initializes an empty <see cref="MeetingStartEventDetails"/>.</summary>
    [JsonConstructor]
    public MeetingStartEventDetails()
        : base(null, null, null, null)
    {
    }

    /// <summary>Initializes a <see cref="MeetingStartEventDetails"/> with its values.</summary>
    public MeetingStartEventDetails(
        string? id,
        Uri? joinUrl = null,
        string? title = null,
        string? meetingType = "Scheduled",
        DateTime startTime = default)
        : base(id, joinUrl, title, meetingType)
    {
        StartTime = startTime;
    }

    /// <summary>Gets or sets when the meeting started, in UTC.</summary>
    [JsonProperty(PropertyName = "StartTime")]
    public DateTime StartTime { get; set; }
}
