using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An attachment of a message.</summary>
public class MessageActionsPayloadAttachment
{
    /// <summary>Initializes an empty <see cref="MessageActionsPayloadAttachment"/>.</summary>
    public MessageActionsPayloadAttachment()
    {
    }

    /// <summary>Initializes a <see cref="MessageActionsPayloadAttachment"/> with its values.</summary>
    public MessageActionsPayloadAttachment(
        string? id = default,
        string? contentType = default,
        string? contentUrl = default,
        object? content = default,
        string? name = default,
        string? thumbnailUrl = default)
    {
        Id = id;
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>Gets or sets the id of the attachment.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the content type.</summary>
    [JsonProperty(PropertyName = "contentType")]
    public string? ContentType { get; set; }

    /// <summary>Gets or sets the address of the content.</summary>
    [JsonProperty(PropertyName = "contentUrl")]
    public string? ContentUrl { get; set; }

    /// <summary>Gets or sets the content.</summary>
    [JsonProperty(PropertyName = "content")]
    public object? Content { get; set; }

    /// <summary>Gets or sets the name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the address of a thumbnail.</summary>
    [JsonProperty(PropertyName = "thumbnailUrl")]
    public string? ThumbnailUrl { get; set; }
}
