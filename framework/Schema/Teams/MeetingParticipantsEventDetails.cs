using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The participants who joined or left a meeting.</summary>
public class MeetingParticipantsEventDetails
{
    /// <summary>Initializes an empty <see cref="MeetingParticipantsEventDetails"/>.</summary>
    public MeetingParticipantsEventDetails()
    {
    }

    /// <summary>Initializes a <see cref="MeetingParticipantsEventDetails"/> with its values.</summary>
    public MeetingParticipantsEventDetails(IList<TeamsMeetingMember>? members = default)
    {
        Members = members;
    }

    /// <summary>Gets or sets the participants.</summary>
    [JsonProperty(PropertyName = "members")]
    public IList<TeamsMeetingMember>? Members { get; set; }
}
