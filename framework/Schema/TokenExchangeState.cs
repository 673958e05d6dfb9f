using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The state that goes to the token service and comes back.</summary>
public class TokenExchangeState
{
    /// <summary>Gets or sets the name of the connection.</summary>
    [JsonProperty(PropertyName = "connectionName")]
    public string? ConnectionName { get; set; }

    /// <summary>Gets or sets the conversation in which the user signs in.</summary>
    [JsonProperty(PropertyName = "conversation")]
    public ConversationReference? Conversation { get; set; }

    /// <summary>Gets or sets the conversation that the sign-in is about.</summary>
    [JsonProperty(PropertyName = "relatesTo")]
    public ConversationReference? RelatesTo { get; set; }

    /// <summary>Gets or sets the address of the bot's messaging endpoint.</summary>
    [JsonProperty(PropertyName = "botUrl")]
    public string? BotUrl { get; set; }

    /// <summary>Gets or sets the app id of the bot.</summary>
    [JsonProperty(PropertyName = "msAppId")]
    public string? MsAppId { get; set; }
}
