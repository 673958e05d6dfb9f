using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a tab shows.</summary>
public class TabResponsePayload
{
    /// <summary>Initializes an empty <see cref="TabResponsePayload"/>.</summary>
    public TabResponsePayload()
    {
    }

    /// <summary>Gets or sets the type, continue, auth or silentAuth.</summary>
    [JsonProperty(PropertyName = "type")]
    public string? Type { get; set; }

    /// <summary>Gets or sets the cards, for the type continue.</summary>
    [JsonProperty(PropertyName = "value")]
    public TabResponseCards? Value { get; set; }

    /// <summary>Gets or sets the actions, for the types auth and silentAuth.</summary>
    [JsonProperty(PropertyName = "suggestedActions")]
    public TabSuggestedActions? SuggestedActions { get; set; }
}
