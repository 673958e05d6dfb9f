using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a tab/submit invoke.</summary>
public class TabSubmit
{
    /// <summary>Initializes an empty <see cref="TabSubmit"/>.</summary>
    public TabSubmit()
    {
    }

    /// <summary>Gets or sets the tab.</summary>
    [JsonProperty(PropertyName = "tabContext")]
    public TabEntityContext? TabEntityContext { get; set; }

    /// <summary>Gets or sets the context of the tab.</summary>
    [JsonProperty(PropertyName = "context")]
    public TabContext? Context { get; set; }

    /// <summary>Gets or sets the data.</summary>
    [JsonProperty(PropertyName = "data")]
    public TabSubmitData? Data { get; set; }
}
