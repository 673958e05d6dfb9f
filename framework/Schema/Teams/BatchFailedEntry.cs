using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An entry of a batch operation that failed.</summary>
public class BatchFailedEntry
{
    /// <summary>Gets or sets the id of the entry.</summary>
    [JsonProperty(PropertyName = "entryId")]
    public string? EntryId { get; set; }

    /// <summary>Gets or sets why it failed.</summary>
    [JsonProperty(PropertyName = "error")]
    public string? Error { get; set; }
}
