using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A file to upload.</summary>
public class AttachmentData
{
    /// <summary>Initializes an empty <see cref="AttachmentData"/>.</summary>
    public AttachmentData()
    {
    }

    /// <summary>Initializes an <see cref="AttachmentData"/> with its values.</summary>
    public AttachmentData(string? type = default, string? name = default, byte[]? originalBase64 = default, byte[]? thumbnailBase64 = default)
    {
        Type = type;
        Name = name;
        OriginalBase64 = originalBase64;
        ThumbnailBase64 = thumbnailBase64;
    }

    /// <summary>Gets or sets the content type of the file.</summary>
    [JsonProperty(PropertyName = "type")]
    public string? Type { get; set; }

    /// <summary>Gets or sets the name of the file.</summary>
    [JsonProperty(PropertyName = "name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the bytes of the file.</summary>
    [JsonProperty(PropertyName = "originalBase64")]
    public byte[]? OriginalBase64 { get; set; }

    /// <summary>Gets or sets the bytes of its thumbnail.</summary>
    [JsonProperty(PropertyName = "thumbnailBase64")]
    public byte[]? ThumbnailBase64 { get; set; }
}
