using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Where a medium is.</summary>
public class MediaUrl
{
    /// <summary>Initializes an empty <see cref="MediaUrl"/>.</summary>
    public MediaUrl()
    {
    }

    /// <summary>Initializes a <see cref="MediaUrl"/> with its values.</summary>
    public MediaUrl(string? url = default, string? profile = default)
    {
        Url = url;
        Profile = profile;
    }

    /// <summary>Gets or sets the address.</summary>
    [JsonProperty(PropertyName = "url")]
    public string? Url { get; set; }

    /// <summary>Gets or sets a hint about the medium for the client.</summary>
    [JsonProperty(PropertyName = "profile")]
    public string? Profile { get; set; }
}
