using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an application/search invoke.</summary>
public class SearchInvokeValue
{
    /// <summary>Gets or sets the kind of search, one of <see cref="SearchInvokeTypes"/>.</summary>
    [JsonProperty(PropertyName = "kind")]
    public string? Kind { get; set; }

    /// <summary>Gets or sets the text to search for.</summary>
    [JsonProperty(PropertyName = "queryText")]
    public string? QueryText { get; set; }

    /// <summary>Gets or sets which results are wanted.</summary>
    [JsonProperty(PropertyName = "queryOptions")]
    public SearchInvokeOptions? QueryOptions { get; set; }

    /// <summary>Gets or sets the context of the search, such as the data set.</summary>
    [JsonProperty(PropertyName = "context")]
    public object? Context { get; set; }
}
