using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member of a meeting.</summary>
public class TeamsMeetingMember
{
    /// <summary>Initializes an empty <see cref="TeamsMeetingMember"/>.</summary>
    public TeamsMeetingMember()
    {
    }

    /// <summary>Initializes a <see cref="TeamsMeetingMember"/> with its values.</summary>
    public TeamsMeetingMember(TeamsChannelAccount? user = default, UserMeetingDetails? meeting = default)
    {
        User = user;
        Meeting = meeting;
    }

    /// <summary>Gets or sets the account.</summary>
    [JsonProperty(PropertyName = "user")]
    public TeamsChannelAccount? User { get; set; }

    /// <summary>Gets or sets what the member is in the meeting.</summary>
    [JsonProperty(PropertyName = "meeting")]
    public UserMeetingDetails? Meeting { get; set; }
}
