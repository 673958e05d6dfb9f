using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>A bot that other bots can call.</summary>
public class BotFrameworkSkill
{
    /// <summary>Gets or sets the name by which the caller knows the skill.</summary>
    [JsonProperty("id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the app id of the skill.</summary>
    [JsonProperty("appId")]
    public string? AppId { get; set; }

    /// <summary>Gets or sets where the skill takes activities.</summary>
    [JsonProperty("skillEndpoint")]
    public Uri? SkillEndpoint { get; set; }
}
