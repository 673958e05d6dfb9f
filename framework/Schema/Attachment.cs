using Microsoft.Bot.Schema.Converters;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A file or a card that goes with a message.</summary>
public class Attachment
{
    /// <summary>Initializes an empty <see cref="Attachment"/>.</summary>
    public Attachment()
    {
    }

    /// <summary>Initializes an <see cref="Attachment"/> with its values.</summary>
    public Attachment(
        string? contentType = default,
        string? contentUrl = default,
        object? content = default,
        string? name = default,
        string? thumbnailUrl = default)
    {
        // Required on the wire, so not declared as nullable; whoever leaves it out here sets the property.
        ContentType = contentType!;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>Gets or sets the media type.</summary>
    [JsonProperty(PropertyName = "contentType")]
    public string ContentType { get; set; } = null!; // Required on the wire.

    /// <summary>Gets or sets where the content is.</summary>
    [JsonProperty(PropertyName = "contentUrl")]
    public string? ContentUrl { get; set; }

    /// <summary>Gets or sets the content itself.</summary>
    [JsonProperty(PropertyName = "content")]
    [JsonConverter(typeof(AttachmentMemoryStreamConverter))]
    public object? Content { get; set; }

    /// <summary>Gets or sets the name of the attachment.</summary>
    [JsonProperty(PropertyName = "name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets where a thumbnail is.</summary>
    [JsonProperty(PropertyName = "thumbnailUrl")]
    public string? ThumbnailUrl { get; set; }

    /// <summary>Gets or sets the members that this type does not name; they survive a round trip.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get => field ??= []; set; }
}
