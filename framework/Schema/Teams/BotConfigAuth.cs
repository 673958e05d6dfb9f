using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The sign-in that a bot asks for before it is configured.</summary>
public class BotConfigAuth
{
    /// <summary>Initializes an empty <see cref="BotConfigAuth"/>.</summary>
    public BotConfigAuth()
    {
    }

    /// <summary>Gets or sets the type, auth.</summary>
    [JsonProperty(PropertyName = "type")]
    public string? Type { get; set; } = "auth";

    /// <summary>Gets or sets the actions that sign in.</summary>
    [JsonProperty(PropertyName = "suggestedActions")]
    public SuggestedActions? SuggestedActions { get; set; }
}
