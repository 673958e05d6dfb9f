using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team or channel.</summary>
public class MessageActionsPayloadConversation
{
    /// <summary>Initializes an empty <see cref="MessageActionsPayloadConversation"/>.</summary>
    public MessageActionsPayloadConversation()
    {
    }

    /// <summary>Initializes a <see cref="MessageActionsPayloadConversation"/> with its values.</summary>
    public MessageActionsPayloadConversation(string? conversationIdentityType = default, string? id = default, string? displayName = default)
    {
        ConversationIdentityType = conversationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>Gets or sets the type, team or channel.</summary>
    [JsonProperty(PropertyName = "conversationIdentityType")]
    public string? ConversationIdentityType { get; set; }

    /// <summary>Gets or sets the id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the display name.</summary>
    [JsonProperty(PropertyName = "displayName")]
    public string? DisplayName { get; set; }
}
