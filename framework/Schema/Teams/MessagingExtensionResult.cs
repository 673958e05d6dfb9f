using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The result of a messaging extension.</summary>
public class MessagingExtensionResult
{
    /// <summary>Initializes an empty <see cref="MessagingExtensionResult"/>.</summary>
    public MessagingExtensionResult()
    {
    }

    /// <summary>Initializes a <see cref="MessagingExtensionResult"/> with its values.</summary>
    public MessagingExtensionResult(
        string? attachmentLayout = default,
        string? type = default,
        IList<MessagingExtensionAttachment>? attachments = default,
        MessagingExtensionSuggestedAction? suggestedActions = default,
        string? text = default,
        Activity? activityPreview = default)
    {
        AttachmentLayout = attachmentLayout;
        Type = type;
        Attachments = attachments;
        SuggestedActions = suggestedActions;
        Text = text;
        ActivityPreview = activityPreview;
    }

    /// <summary>Gets or sets how the attachments are laid out, list or grid.</summary>
    [JsonProperty(PropertyName = "attachmentLayout")]
    public string? AttachmentLayout { get; set; }

    /// <summary>Gets or sets the type, such as result, auth, config, message or botMessagePreview.</summary>
    [JsonProperty(PropertyName = "type")]
    public string? Type { get; set; }

    /// <summary>Gets or sets the attachments, for the type result.</summary>
    [JsonProperty(PropertyName = "attachments")]
    public IList<MessagingExtensionAttachment>? Attachments { get; set; }

    /// <summary>Gets or sets the actions, for the types auth and config.</summary>
    [JsonProperty(PropertyName = "suggestedActions")]
    public MessagingExtensionSuggestedAction? SuggestedActions { get; set; }

    /// <summary>Gets or sets the text, for the type message.</summary>
    [JsonProperty(PropertyName = "text")]
    public string? Text { get; set; }

    /// <summary>Gets or sets the preview, for the type botMessagePreview.</summary>
    [JsonProperty(PropertyName = "activityPreview")]
    public Activity? ActivityPreview { get; set; }
}
