using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The cards of a tab.</summary>
public class TabResponseCards
{
    /// <summary>Initializes an empty <see cref="TabResponseCards"/>.</summary>
    public TabResponseCards()
    {
    }

    /// <summary>Gets or sets the cards.</summary>
    [JsonProperty(PropertyName = "cards")]
    public IList<TabResponseCard>? Cards { get; set; }
}
