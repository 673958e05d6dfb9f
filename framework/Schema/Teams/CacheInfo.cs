using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How long a client may cache an answer.</summary>
public class CacheInfo
{
    /// <summary>Gets or sets the type of cache.</summary>
    [JsonProperty(PropertyName = "cacheType")]
    public string? CacheType { get; set; }

    /// <summary>Gets or sets the duration in seconds.</summary>
    [JsonProperty(PropertyName = "cacheDuration")]
    public int CacheDuration { get; set; }
}
