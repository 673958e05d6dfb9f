using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Which results of a search are wanted.</summary>
public class SearchInvokeOptions
{
    /// <summary>Gets or sets how many results to leave out.</summary>
    [JsonProperty(PropertyName = "skip")]
    public int Skip { get; set; }

    /// <summary>Gets or sets how many results to return at most.</summary>
    [JsonProperty(PropertyName = "top")]
    public int Top { get; set; }
}
