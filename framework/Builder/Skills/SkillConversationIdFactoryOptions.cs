using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>What the id of a skill's conversation is made for.</summary>
public class SkillConversationIdFactoryOptions
{
    /// <summary>Gets or sets the scope of the calling bot's tokens.</summary>
    [JsonProperty("fromBotOAuthScope")]
    public string? FromBotOAuthScope { get; set; }

    /// <summary>Gets or sets the app id of the calling bot.</summary>
    [JsonProperty("fromBotId")]
    public string? FromBotId { get; set; }

    /// <summary>Gets or sets the activity that goes to the skill.</summary>
    [JsonProperty("activity")]
    public Activity? Activity { get; set; }

    /// <summary>Gets or sets the skill.</summary>
    [JsonProperty("botFrameworkSkill")]
    public BotFrameworkSkill? BotFrameworkSkill { get; set; }
}
