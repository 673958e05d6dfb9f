using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What the start and the end of a meeting both tell.</summary>
public class MeetingStartEndEventDetails : MeetingDetailsBase
{
    internal MeetingStartEndEventDetails(string? id, Uri? joinUrl, string? title, string? meetingType)
        : base(id, joinUrl, title)
    {
        MeetingType = meetingType;
    }

    /// <summary>Gets or sets the type of the meeting.</summary>
    [JsonProperty(PropertyName = "MeetingType")]
    public string? MeetingType { get; set; }
}
