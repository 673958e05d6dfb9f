namespace Microsoft.Bot.Schema.Teams;

/// <summary>Makes attachments fit for messaging extensions.</summary>
public static class AttachmentExtensions
{
    /// <summary>Returns the attachment with a preview, which is a copy of itself when none is given.</summary>
    public static MessagingExtensionAttachment ToMessagingExtensionAttachment(
        this Attachment attachment, Attachment? previewAttachment = null) => new(
            attachment.ContentType,
            attachment.ContentUrl,
            attachment.Content,
            attachment.Name,
            attachment.ThumbnailUrl,
            previewAttachment ?? new(attachment.ContentType, attachment.ContentUrl, attachment.Content, attachment.Name, attachment.ThumbnailUrl));
}
