using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a tab invoke.</summary>
public class TabResponse
{
    /// <summary>Initializes an empty <see cref="TabResponse"/>.</summary>
    public TabResponse()
    {
    }

    /// <summary>Gets or sets what the tab shows.</summary>
    [JsonProperty(PropertyName = "tab")]
    public TabResponsePayload? Tab { get; set; }
}
