using Microsoft.Bot.Builder.Skills;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Which skill a dialog talks to, and how.</summary>
public class SkillDialogOptions
{
    /// <summary>Gets or sets the app id of the calling bot.</summary>
    [JsonProperty("botId")]
    public string? BotId { get; set; }

    /// <summary>Gets or sets the client that forwards activities.</summary>
    [JsonIgnore]
    public BotFrameworkClient? SkillClient { get; set; }

    /// <summary>Gets or sets where the skill sends its replies.</summary>
    [JsonProperty("skillHostEndpoint")]
    public Uri? SkillHostEndpoint { get; set; }

    /// <summary>Gets or sets the skill.</summary>
    [JsonProperty("skill")]
    public BotFrameworkSkill? Skill { get; set; }

    /// <summary>Gets or sets what makes ids of conversations with the skill.</summary>
    [JsonIgnore]
    public SkillConversationIdFactoryBase? ConversationIdFactory { get; set; }

    /// <summary>Gets or sets the state that is saved before an activity is forwarded.</summary>
    [JsonIgnore]
    public ConversationState? ConversationState { get; set; }

    /// <summary>Gets or sets the connection with which the skill's sign-in cards are answered; none are unless it is set.</summary>
    [JsonProperty("connectionName")]
    public string? ConnectionName { get; set; }
}
