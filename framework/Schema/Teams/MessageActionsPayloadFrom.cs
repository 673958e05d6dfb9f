using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A user, application or conversation.</summary>
public class MessageActionsPayloadFrom
{
    /// <summary>Initializes an empty <see cref="MessageActionsPayloadFrom"/>.</summary>
    public MessageActionsPayloadFrom()
    {
    }

    /// <summary>Initializes a <see cref="MessageActionsPayloadFrom"/> with its values.</summary>
    public MessageActionsPayloadFrom(
        MessageActionsPayloadUser? user = default,
        MessageActionsPayloadApp? application = default,
        MessageActionsPayloadConversation? conversation = default)
    {
        User = user;
        Application = application;
        Conversation = conversation;
    }

    /// <summary>Gets or sets the user.</summary>
    [JsonProperty(PropertyName = "user")]
    public MessageActionsPayloadUser? User { get; set; }

    /// <summary>Gets or sets the application.</summary>
    [JsonProperty(PropertyName = "application")]
    public MessageActionsPayloadApp? Application { get; set; }

    /// <summary>Gets or sets the conversation.</summary>
    [JsonProperty(PropertyName = "conversation")]
    public MessageActionsPayloadConversation? Conversation { get; set; }
}
