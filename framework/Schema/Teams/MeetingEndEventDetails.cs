using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The end of a meeting.</summary>
public class MeetingEndEventDetails : MeetingStartEndEventDetails
{
    /// <summary>Initializes an empty <see cref="MeetingEndEventDetails"/>.</summary>
    [JsonConstructor]
    public MeetingEndEventDetails()
        : base(null, null, null, null)
    {
    }

    /// <summary>Initializes a <see cref="MeetingEndEventDetails"/> with its values.</summary>
    public MeetingEndEventDetails(
        string? id,
        Uri? joinUrl = null,
        string? title = null,
        string? meetingType = "Scheduled",
        DateTime endTime = default)
        : base(id, joinUrl, title, meetingType)
    {
        EndTime = endTime;
    }

    /// <summary>Gets or sets when the meeting ended, in UTC.</summary>
    [JsonProperty(PropertyName = "EndTime")]
    public DateTime EndTime { get; set; }
}
