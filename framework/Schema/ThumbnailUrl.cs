using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Where a thumbnail is.</summary>
public class ThumbnailUrl
{
    /// <summary>Initializes an empty <see cref="ThumbnailUrl"/>.</summary>
    public ThumbnailUrl()
    {
    }

    /// <summary>Initializes a <see cref="ThumbnailUrl"/> with its values.</summary>
    public ThumbnailUrl(string? url = default, string? alt = default)
    {
        Url = url;
        Alt = alt;
    }

    /// <summary>Gets or sets the address.</summary>
    [JsonProperty(PropertyName = "url")]
    public string? Url { get; set; }

    /// <summary>Gets or sets the text that stands for the image.</summary>
    [JsonProperty(PropertyName = "alt")]
    public string? Alt { get; set; }
}
