using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a health check found.</summary>
public class HealthResults
{
    /// <summary>Gets or sets whether the bot is well.</summary>
    [JsonProperty(PropertyName = "success")]
    public bool Success { get; set; }

    /// <summary>Gets or sets the authorization that the bot would send to the channel.</summary>
    [JsonProperty(PropertyName = "authorization")]
    public string? Authorization { get; set; }

    /// <summary>Gets or sets the user agent of the bot.</summary>
    [JsonProperty(PropertyName = "user-agent")]
    public string? UserAgent { get; set; }

    /// <summary>Gets or sets what the bot says about its health.</summary>
    [JsonProperty(PropertyName = "messages")]
    public string[]? Messages { get; set; }

    /// <summary>Gets or sets more details.</summary>
    [JsonProperty(PropertyName = "diagnostics")]
    public object? Diagnostics { get; set; }
}
