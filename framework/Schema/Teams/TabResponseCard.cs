using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card of a tab.</summary>
public class TabResponseCard
{
    /// <summary>Initializes an empty <see cref="TabResponseCard"/>.</summary>
    public TabResponseCard()
    {
    }

    /// <summary>Gets or sets the Adaptive Card.</summary>
    [JsonProperty(PropertyName = "card")]
    public object? Card { get; set; }
}
