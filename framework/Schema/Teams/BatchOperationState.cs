using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How far a batch operation is.</summary>
public class BatchOperationState
{
    /// <summary>Gets or sets the state of the operation.</summary>
    [JsonProperty(PropertyName = "state")]
    public string? State { get; set; }

    /// <summary>Gets or sets how many entries have each HTTP status.</summary>
    [JsonProperty(PropertyName = "statusMap")]
    public IDictionary<int, int> StatusMap { get; set; } = new Dictionary<int, int>();

    /// <summary>Gets or sets the moment from which to ask again.</summary>
    [JsonProperty(PropertyName = "retryAfter")]
    public DateTime? RetryAfter { get; set; }

    /// <summary>Gets or sets the number of entries.</summary>
    [JsonProperty(PropertyName = "totalEntriesCount")]
    public int TotalEntriesCount { get; set; }
}
