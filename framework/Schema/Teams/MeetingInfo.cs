using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting with its conversation and its organizer.</summary>
public class MeetingInfo
{
    /// <summary>Initializes an empty <see cref="MeetingInfo"/>.</summary>
    public MeetingInfo()
    {
    }

    /// <summary>Initializes a <see cref="MeetingInfo"/> with its values.</summary>
    public MeetingInfo(MeetingDetails? details = default, ConversationAccount? conversation = default, TeamsChannelAccount? organizer = default)
    {
        Details = details;
        Conversation = conversation;
        Organizer = organizer;
    }

    /// <summary>Gets or sets the details of the meeting.</summary>
    [JsonProperty(PropertyName = "details")]
    public MeetingDetails? Details { get; set; }

    /// <summary>Gets or sets the conversation of the meeting.</summary>
    [JsonProperty(PropertyName = "conversation")]
    public ConversationAccount? Conversation { get; set; }

    /// <summary>Gets or sets the organizer.</summary>
    [JsonProperty(PropertyName = "organizer")]
    public TeamsChannelAccount? Organizer { get; set; }
}
