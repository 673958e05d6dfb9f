using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The message that a message action starts from.</summary>
public class MessageActionsPayload
{
    /// <summary>Initializes an empty <see cref="MessageActionsPayload"/>.</summary>
    public MessageActionsPayload()
    {
    }

    /// <summary>Initializes a <see cref="MessageActionsPayload"/> with its values.</summary>
    public MessageActionsPayload(
        string? id = default,
        string? replyToId = default,
        string? messageType = default,
        string? createdDateTime = default,
        string? lastModifiedDateTime = default,
        bool? deleted = default,
        string? subject = default,
        string? summary = default,
        string? importance = default,
        string? locale = default,
        MessageActionsPayloadFrom? from = default,
        MessageActionsPayloadBody? body = default,
        string? attachmentLayout = default,
        IList<MessageActionsPayloadAttachment>? attachments = default,
        IList<MessageActionsPayloadMention>? mentions = default,
        IList<MessageActionsPayloadReaction>? reactions = default)
    {
        Id = id;
        ReplyToId = replyToId;
        MessageType = messageType;
        CreatedDateTime = createdDateTime;
        LastModifiedDateTime = lastModifiedDateTime;
        Deleted = deleted;
        Subject = subject;
        Summary = summary;
        Importance = importance;
        Locale = locale;
        From = from;
        Body = body;
        AttachmentLayout = attachmentLayout;
        Attachments = attachments;
        Mentions = mentions;
        Reactions = reactions;
    }

    /// <summary>Gets or sets the id of the message.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the id of the message that it answers.</summary>
    [JsonProperty(PropertyName = "replyToId")]
    public string? ReplyToId { get; set; }

    /// <summary>Gets or sets the type, message.</summary>
    [JsonProperty(PropertyName = "messageType")]
    public string? MessageType { get; set; }

    /// <summary>Gets or sets when it was created.</summary>
    [JsonProperty(PropertyName = "createdDateTime")]
    public string? CreatedDateTime { get; set; }

    /// <summary>Gets or sets when it was last edited.</summary>
    [JsonProperty(PropertyName = "lastModifiedDateTime")]
    public string? LastModifiedDateTime { get; set; }

    /// <summary>Gets or sets whether it was deleted.</summary>
    [JsonProperty(PropertyName = "deleted")]
    public bool? Deleted { get; set; }

    /// <summary>Gets or sets the subject.</summary>
    [JsonProperty(PropertyName = "subject")]
    public string? Subject { get; set; }

    /// <summary>Gets or sets the summary.</summary>
    [JsonProperty(PropertyName = "summary")]
    public string? Summary { get; set; }

    /// <summary>Gets or sets the importance, normal, high or urgent.</summary>
    [JsonProperty(PropertyName = "importance")]
    public string? Importance { get; set; }

    /// <summary>Gets or sets the language.</summary>
    [JsonProperty(PropertyName = "locale")]
    public string? Locale { get; set; }

    /// <summary>Gets or sets the link to the message.</summary>
    [JsonProperty(PropertyName = "linkToMessage")]
    public Uri? LinkToMessage { get; set; }

    /// <summary>Gets or sets the sender.</summary>
    [JsonProperty(PropertyName = "from")]
    public MessageActionsPayloadFrom? From { get; set; }

    /// <summary>Gets or sets the body.</summary>
    [JsonProperty(PropertyName = "body")]
    public MessageActionsPayloadBody? Body { get; set; }

    /// <summary>Gets or sets how the attachments are laid out.</summary>
    [JsonProperty(PropertyName = "attachmentLayout")]
    public string? AttachmentLayout { get; set; }

    /// <summary>Gets or sets the attachments.</summary>
    [JsonProperty(PropertyName = "attachments")]
    public IList<MessageActionsPayloadAttachment>? Attachments { get; set; }

    /// <summary>Gets or sets the mentions.</summary>
    [JsonProperty(PropertyName = "mentions")]
    public IList<MessageActionsPayloadMention>? Mentions { get; set; }

    /// <summary>Gets or sets the reactions.</summary>
    [JsonProperty(PropertyName = "reactions")]
    public IList<MessageActionsPayloadReaction>? Reactions { get; set; }
}
