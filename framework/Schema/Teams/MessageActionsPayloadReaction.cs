using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A reaction to a message.</summary>
public class MessageActionsPayloadReaction
{
    /// <summary>Initializes an empty <see cref="MessageActionsPayloadReaction"/>.</summary>
    public MessageActionsPayloadReaction()
    {
    }

    /// <summary>Initializes a <see cref="MessageActionsPayloadReaction"/> with its values.</summary>
    public MessageActionsPayloadReaction(string? reactionType = default, string? createdDateTime = default, MessageActionsPayloadFrom? user = default)
    {
        ReactionType = reactionType;
        CreatedDateTime = createdDateTime;
        User = user;
    }

    /// <summary>Gets or sets the type, such as like or heart.</summary>
    [JsonProperty(PropertyName = "reactionType")]
    public string? ReactionType { get; set; }

    /// <summary>Gets or sets when the user reacted.</summary>
    [JsonProperty(PropertyName = "createdDateTime")]
    public string? CreatedDateTime { get; set; }

    /// <summary>Gets or sets who reacted.</summary>
    [JsonProperty(PropertyName = "user")]
    public MessageActionsPayloadFrom? User { get; set; }
}
