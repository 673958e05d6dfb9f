using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An attachment with a preview.</summary>
public class MessagingExtensionAttachment : Attachment
{
    /// <summary>Initializes an empty <see cref="MessagingExtensionAttachment"/>.</summary>
    public MessagingExtensionAttachment()
    {
    }

    /// <summary>Initializes a <see cref="MessagingExtensionAttachment"/> with its values.</summary>
    public MessagingExtensionAttachment(
        string? contentType = default,
        string? contentUrl = default,
        object? content = default,
        string? name = default,
        string? thumbnailUrl = default,
        Attachment? preview = default)
        : base(contentType, contentUrl, content, name, thumbnailUrl)
    {
        Preview = preview;
    }

    /// <summary>Gets or sets the preview.</summary>
    [JsonProperty(PropertyName = "preview")]
    public Attachment? Preview { get; set; }
}
