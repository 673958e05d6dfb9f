using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The state that a sign-in carries.</summary>
public class TokenExchangeState
{
    /// <summary>Gets or sets the name of the connection.</summary>
    [JsonProperty("connectionName")]
    public string? ConnectionName { get; set; }

    /// <summary>Gets or sets the conversation.</summary>
    [JsonProperty("conversation")]
    public ConversationReference? Conversation { get; set; }

    /// <summary>Gets or sets the conversation that it relates to.</summary>
    [JsonProperty("relatesTo")]
    public ConversationReference? RelatesTo { get; set; }

    /// <summary>Gets or sets the bot's URL.</summary>
    [JsonProperty("botUrl")]
    public string? BotUrl { get; set; }

    /// <summary>Gets or sets the bot's app id.</summary>
    [JsonProperty("msAppId")]
    public string? MsAppId { get; set; }
}
