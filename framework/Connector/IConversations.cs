using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The calls of a connector about conversations; each throws <see cref="ErrorResponseException"/> when the channel answers with an error.</summary>
public interface IConversations
{
    /// <summary>Lists the conversations in which the bot takes part.</summary>
    Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string? continuationToken = default, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a conversation.</summary>
    /// <exception cref="ValidationException">An argument is null.</exception>
    Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Sends an activity to the end of a conversation.</summary>
    /// <exception cref="ValidationException">An argument is null.</exception>
    Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Uploads what was said before.</summary>
    /// <exception cref="ValidationException">An argument is null.</exception>
    Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId, Transcript transcript, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity.</summary>
    /// <exception cref="ValidationException">An argument is null.</exception>
    Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>>? customHeaders = null,
        CancellationToken cancellationToken = default);

    /// <summary>Replies to an activity.</summary>
    /// <exception cref="ValidationException">An argument is null.</exception>
    Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>>? customHeaders = null,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity.</summary>
    /// <exception cref="ValidationException">An argument is null.</exception>
    Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the members of a conversation.</summary>
    /// <exception cref="ValidationException">An argument is null.</exception>
    Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one member of a conversation.</summary>
    /// <exception cref="ValidationException">An argument is null.</exception>
    /// <exception cref="NotImplementedException">The implementation has no such call.</exception>
    Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId, string conversationId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Lists the members of a conversation page by page.</summary>
    /// <exception cref="ValidationException">An argument is null.</exception>
    Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId,
        int? pageSize = default,
        string? continuationToken = default,
        Dictionary<string, List<string>>? customHeaders = null,
        CancellationToken cancellationToken = default);

    /// <summary>Takes a member out of a conversation.</summary>
    /// <exception cref="ValidationException">An argument is null.</exception>
    Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId, string memberId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the members who took part in an activity.</summary>
    /// <exception cref="ValidationException">An argument is null.</exception>
    Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Stores an attachment on the channel.</summary>
    /// <exception cref="ValidationException">An argument is null.</exception>
    Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId,
        AttachmentData attachmentUpload,
        Dictionary<string, List<string>>? customHeaders = null,
        CancellationToken cancellationToken = default);
}
