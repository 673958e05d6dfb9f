using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One view of an uploaded file.</summary>
public class AttachmentView
{
    /// <summary>Initializes an empty <see cref="AttachmentView"/>.</summary>
    public AttachmentView()
    {
    }

    /// <summary>Initializes an <see cref="AttachmentView"/> with its values.</summary>
    public AttachmentView(string? viewId = default, int? size = default)
    {
        ViewId = viewId;
        Size = size;
    }

    /// <summary>Gets or sets the id of the view.</summary>
    [JsonProperty(PropertyName = "viewId")]
    public string? ViewId { get; set; }

    /// <summary>Gets or sets the size of the view in bytes.</summary>
    [JsonProperty(PropertyName = "size")]
    public int? Size { get; set; }
}
