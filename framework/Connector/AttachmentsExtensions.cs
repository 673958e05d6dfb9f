using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The calls of a connector about attachments, for their body alone.</summary>
public static class AttachmentsExtensions
{
    /// <summary>Gets what is known about an attachment and in which views it can be had.</summary>
    /// <exception cref="ErrorResponseException">The channel answered with an error.</exception>
    public static async Task<AttachmentInfo> GetAttachmentInfoAsync(this IAttachments operations, string attachmentId, CancellationToken cancellationToken = default)
    {
        using var result = await operations.GetAttachmentInfoWithHttpMessagesAsync(attachmentId, null, cancellationToken).ConfigureAwait(false);
        return result.Body;
    }

    /// <summary>Gets one view of an attachment as a stream, which the caller disposes.</summary>
    /// <exception cref="ErrorResponseException">The channel answered with an error.</exception>
    public static async Task<Stream> GetAttachmentAsync(this IAttachments operations, string attachmentId, string viewId, CancellationToken cancellationToken = default)
    {
        // Disposing the result would close the stream under the caller's hands.
        var result = await operations.GetAttachmentWithHttpMessagesAsync(attachmentId, viewId, null, cancellationToken).ConfigureAwait(false);
        result.Request?.Dispose();
        return result.Body;
    }

    /// <summary>Returns the address of one view of an attachment.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static string GetAttachmentUri(this IAttachments attachments, string attachmentId, string viewId = "original") =>
        ((Attachments)attachments).GetAttachmentUri(attachmentId, viewId);
}
