using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A participant of a meeting.</summary>
public class TeamsMeetingParticipant
{
    /// <summary>Initializes an empty <see cref="TeamsMeetingParticipant"/>.</summary>
    public TeamsMeetingParticipant()
    {
    }

    /// <summary>Initializes a <see cref="TeamsMeetingParticipant"/> with its values.</summary>
    public TeamsMeetingParticipant(
        TeamsChannelAccount? user = default,
        ConversationAccount? conversation = default,
        MeetingParticipantInfo? meeting = default)
    {
        User = user;
        Conversation = conversation;
        Meeting = meeting;
    }

    /// <summary>Gets or sets the account.</summary>
    [JsonProperty(PropertyName = "user")]
    public TeamsChannelAccount? User { get; set; }

    /// <summary>Gets or sets the conversation of the meeting.</summary>
    [JsonProperty(PropertyName = "conversation")]
    public ConversationAccount? Conversation { get; set; }

    /// <summary>Gets or sets what the participant is in the meeting.</summary>
    [JsonProperty(PropertyName = "meeting")]
    public MeetingParticipantInfo? Meeting { get; set; }
}
