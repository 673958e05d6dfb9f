using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The tab that a request comes from.</summary>
public class TabEntityContext
{
    /// <summary>Initializes an empty <see cref="TabEntityContext"/>.</summary>
    public TabEntityContext()
    {
    }

    /// <summary>Gets or sets the entity id of the tab.</summary>
    [JsonProperty(PropertyName = "tabEntityId")]
    public string? TabEntityId { get; set; }
}
