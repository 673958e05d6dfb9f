using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a participant is in a meeting.</summary>
public class MeetingParticipantInfo
{
    /// <summary>Initializes an empty <see cref="MeetingParticipantInfo"/>.</summary>
    public MeetingParticipantInfo()
    {
    }

    /// <summary>Initializes a <see cref="MeetingParticipantInfo"/> with its values.</summary>
    public MeetingParticipantInfo(string? role = default, bool? inMeeting = default)
    {
        Role = role;
        InMeeting = inMeeting;
    }

    /// <summary>Gets or sets the role in the meeting.</summary>
    [JsonProperty(PropertyName = "role")]
    public string? Role { get; set; }

    /// <summary>Gets or sets whether the participant is in the meeting now.</summary>
    [JsonProperty(PropertyName = "inMeeting")]
    public bool? InMeeting { get; set; }
}
