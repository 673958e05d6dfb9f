using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a config invoke, with what follows.</summary>
public class ConfigResponse<T> : ConfigResponseBase
    where T : class
{
    /// <summary>Initializes an answer of the type config.</summary>
    public ConfigResponse()
        : base("config")
    {
    }

    /// <summary>Gets or sets what follows.</summary>
    [JsonProperty(PropertyName = "config")]
    public T? Config { get; set; }

    /// <summary>Gets or sets how long the answer may be cached.</summary>
    [JsonProperty(PropertyName = "cacheInfo")]
    public CacheInfo? CacheInfo { get; set; }
}
