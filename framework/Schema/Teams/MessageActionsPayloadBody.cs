using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The body of a message.</summary>
public class MessageActionsPayloadBody
{
    /// <summary>Initializes an empty <see cref="MessageActionsPayloadBody"/>.</summary>
    public MessageActionsPayloadBody()
    {
    }

    /// <summary>Initializes a <see cref="MessageActionsPayloadBody"/> with its values.</summary>
    public MessageActionsPayloadBody(string? contentType = default, string? content = default, string? textContent = default)
    {
        ContentType = contentType;
        Content = content;
        TextContent = textContent;
    }

    /// <summary>Gets or sets the type of the content, html or text.</summary>
    [JsonProperty(PropertyName = "contentType")]
    public string? ContentType { get; set; }

    /// <summary>Gets or sets the content.</summary>
    [JsonProperty(PropertyName = "content")]
    public string? Content { get; set; }

    /// <summary>Gets or sets the content as plain text.</summary>
    [JsonProperty(PropertyName = "textContent")]
    public string? TextContent { get; set; }
}
