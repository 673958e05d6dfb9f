using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>The conversation that a skill's conversation stands for.</summary>
public class SkillConversationReference
{
    /// <summary>Gets or sets the conversation between the user and the calling bot.</summary>
    [JsonProperty("conversationReference")]
    public ConversationReference? ConversationReference { get; set; }

    /// <summary>Gets or sets the scope of tokens in that conversation.</summary>
    [JsonProperty("oAuthScope")]
    public string? OAuthScope { get; set; }
}
