using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a member is in a meeting.</summary>
public class UserMeetingDetails
{
    /// <summary>Gets or sets whether the member is in the meeting now.</summary>
    [JsonProperty(PropertyName = "inMeeting")]
    public bool InMeeting { get; set; }

    /// <summary>Gets or sets the role in the meeting.</summary>
    [JsonProperty(PropertyName = "role")]
    public string? Role { get; set; }
}
