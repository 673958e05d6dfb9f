using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The calls of a connector about conversations, for their body alone; each throws <see cref="ErrorResponseException"/> when the channel answers with an error.</summary>
public static partial class ConversationsExtensions
{
    /// <summary>Lists the conversations in which the bot takes part.</summary>
    public static Task<ConversationsResult> GetConversationsAsync(
        this IConversations operations, string? continuationToken = default, CancellationToken cancellationToken = default) =>
        BodyOf(operations.GetConversationsWithHttpMessagesAsync(continuationToken, null, cancellationToken));

    /// <summary>Creates a conversation.</summary>
    public static Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default) =>
        BodyOf(operations.CreateConversationWithHttpMessagesAsync(parameters, null, cancellationToken));

    /// <summary>Sends an activity to the end of a conversation.</summary>
    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        BodyOf(operations.SendToConversationWithHttpMessagesAsync(conversationId, activity, null, cancellationToken));

    /// <summary>Uploads what was said before.</summary>
    public static Task<ResourceResponse> SendConversationHistoryAsync(
        this IConversations operations, string conversationId, Transcript transcript, CancellationToken cancellationToken = default) =>
        BodyOf(operations.SendConversationHistoryWithHttpMessagesAsync(conversationId, transcript, null, cancellationToken));

    /// <summary>Replaces an activity.</summary>
    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        BodyOf(operations.UpdateActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken));

    /// <summary>Replies to an activity.</summary>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        BodyOf(operations.ReplyToActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken));

    /// <summary>Deletes an activity.</summary>
    public static async Task DeleteActivityAsync(
        this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        (await operations.DeleteActivityWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken).ConfigureAwait(false))?.Dispose();

    /// <summary>Lists the members of a conversation.</summary>
    public static Task<IList<ChannelAccount>> GetConversationMembersAsync(
        this IConversations operations, string conversationId, CancellationToken cancellationToken = default) =>
        BodyOf(operations.GetConversationMembersWithHttpMessagesAsync(conversationId, null, cancellationToken));

    /// <summary>Gets one member of a conversation.</summary>
    public static Task<ChannelAccount> GetConversationMemberAsync(
        this IConversations operations, string userId, string conversationId, CancellationToken cancellationToken = default) =>
        BodyOf(operations.GetConversationMemberWithHttpMessagesAsync(userId, conversationId, null, cancellationToken));

    /// <summary>Lists the members of a conversation page by page.</summary>
    public static Task<PagedMembersResult> GetConversationPagedMembersAsync(
        this IConversations operations,
        string conversationId,
        int? pageSize = default,
        string? continuationToken = default,
        CancellationToken cancellationToken = default) =>
        BodyOf(operations.GetConversationPagedMembersWithHttpMessagesAsync(conversationId, pageSize, continuationToken, null, cancellationToken));

    /// <summary>Takes a member out of a conversation.</summary>
    public static async Task DeleteConversationMemberAsync(
        this IConversations operations, string conversationId, string memberId, CancellationToken cancellationToken = default) =>
        (await operations.DeleteConversationMemberWithHttpMessagesAsync(conversationId, memberId, null, cancellationToken).ConfigureAwait(false))?.Dispose();

    /// <summary>Lists the members who took part in an activity.</summary>
    public static Task<IList<ChannelAccount>> GetActivityMembersAsync(
        this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        BodyOf(operations.GetActivityMembersWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken));

    /// <summary>Stores an attachment on the channel.</summary>
    public static Task<ResourceResponse> UploadAttachmentAsync(
        this IConversations operations, string conversationId, AttachmentData attachmentUpload, CancellationToken cancellationToken = default) =>
        BodyOf(operations.UploadAttachmentWithHttpMessagesAsync(conversationId, attachmentUpload, null, cancellationToken));

    private static async Task<T> BodyOf<T>(Task<HttpOperationResponse<T>> call)
    {
        using var result = await call.ConfigureAwait(false);
        return result.Body;
    }
}
