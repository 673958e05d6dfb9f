using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A page of the entries of a batch operation that failed.</summary>
public class BatchFailedEntriesResponse
{
    /// <summary>Gets or sets the token that asks for the next page, or null at the end.</summary>
    [JsonProperty(PropertyName = "continuationToken")]
    public string? ContinuationToken { get; set; }

    /// <summary>Gets or sets the entries that failed.</summary>
    [JsonProperty(PropertyName = "failedEntries")]
    public IList<BatchFailedEntry> FailedEntries { get; set; } = [];

    // The documentation of Teams names the entries so.
    [JsonProperty(PropertyName = "failedEntryResponses")]
    private IList<BatchFailedEntry> FailedEntryResponses
    {
        set => FailedEntries = value;
    }
}
