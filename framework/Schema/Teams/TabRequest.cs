using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a tab/fetch invoke.</summary>
public class TabRequest
{
    /// <summary>Initializes an empty <see cref="TabRequest"/>.</summary>
    public TabRequest()
    {
    }

    /// <summary>Gets or sets the tab.</summary>
    [JsonProperty(PropertyName = "tabContext")]
    public TabEntityContext? TabEntityContext { get; set; }

    /// <summary>Gets or sets the context of the tab.</summary>
    [JsonProperty(PropertyName = "context")]
    public TabContext? Context { get; set; }

    /// <summary>Gets or sets the state of a sign-in that came before.</summary>
    [JsonProperty(PropertyName = "state")]
    public string? State { get; set; }
}
