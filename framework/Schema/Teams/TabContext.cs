using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The context of a tab.</summary>
public class TabContext
{
    /// <summary>Initializes an empty <see cref="TabContext"/>.</summary>
    public TabContext()
    {
    }

    /// <summary>Gets or sets the theme of the client, default, dark or contrast.</summary>
    [JsonProperty(PropertyName = "theme")]
    public string? Theme { get; set; }
}
