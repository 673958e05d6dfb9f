using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An image on a card.</summary>
public class CardImage
{
    /// <summary>Initializes an empty <see cref="CardImage"/>.</summary>
    public CardImage()
    {
    }

    /// <summary>Initializes a <see cref="CardImage"/> with its values.</summary>
    public CardImage(string? url = default, string? alt = default, CardAction? tap = default)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    /// <summary>Gets or sets the address of the image.</summary>
    [JsonProperty(PropertyName = "url")]
    public string? Url { get; set; }

    /// <summary>Gets or sets the text that stands for the image.</summary>
    [JsonProperty(PropertyName = "alt")]
    public string? Alt { get; set; }

    /// <summary>Gets or sets what a tap does.</summary>
    [JsonProperty(PropertyName = "tap")]
    public CardAction? Tap { get; set; }
}
