using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The calls of a connector about attachments.</summary>
public interface IAttachments
{
    /// <summary>Gets what is known about an attachment and in which views it can be had.</summary>
    /// <exception cref="ErrorResponseException">The channel answered with an error.</exception>
    /// <exception cref="ValidationException">The id is null.</exception>
    Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one view of an attachment.</summary>
    /// <exception cref="ErrorResponseException">The channel answered with an error.</exception>
    /// <exception cref="ValidationException">An id is null.</exception>
    Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId, string viewId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);
}
