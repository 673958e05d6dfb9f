using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The metadata of an uploaded file.</summary>
public class AttachmentInfo
{
    /// <summary>Initializes an empty <see cref="AttachmentInfo"/>.</summary>
    public AttachmentInfo()
    {
    }

    /// <summary>Initializes an <see cref="AttachmentInfo"/> with its values.</summary>
    public AttachmentInfo(string? name = default, string? type = default, IList<AttachmentView>? views = default)
    {
        Name = name;
        Type = type;
        Views = views;
    }

    /// <summary>Gets or sets the name of the file.</summary>
    [JsonProperty(PropertyName = "name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the content type of the file.</summary>
    [JsonProperty(PropertyName = "type")]
    public string? Type { get; set; }

    /// <summary>Gets or sets the views in which the file can be fetched.</summary>
    [JsonProperty(PropertyName = "views")]
    public IList<AttachmentView>? Views { get; set; }
}
