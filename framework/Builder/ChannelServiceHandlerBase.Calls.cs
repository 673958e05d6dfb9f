using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>What a subclass makes of the calls; those that it leaves out throw <see cref="NotImplementedException"/>.</content>
public abstract partial class ChannelServiceHandlerBase
{
    /// <summary>Lists conversations.</summary>
    /// <exception cref="NotImplementedException">The subclass leaves it out.</exception>
    protected virtual Task<ConversationsResult> OnGetConversationsAsync(
        ClaimsIdentity claimsIdentity, string conversationId, string? continuationToken = default, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Creates a conversation.</summary>
    /// <exception cref="NotImplementedException">The subclass leaves it out.</exception>
    protected virtual Task<ConversationResourceResponse> OnCreateConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationParameters parameters, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Sends an activity to the end of a conversation.</summary>
    /// <exception cref="NotImplementedException">The subclass leaves it out.</exception>
    protected virtual Task<ResourceResponse> OnSendToConversationAsync(
        ClaimsIdentity claimsIdentity, string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Takes in what was said before.</summary>
    /// <exception cref="NotImplementedException">The subclass leaves it out.</exception>
    protected virtual Task<ResourceResponse> OnSendConversationHistoryAsync(
        ClaimsIdentity claimsIdentity, string conversationId, Transcript transcript, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Replaces an activity.</summary>
    /// <exception cref="NotImplementedException">The subclass leaves it out.</exception>
    protected virtual Task<ResourceResponse> OnUpdateActivityAsync(
        ClaimsIdentity claimsIdentity, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Replies to an activity.</summary>
    /// <exception cref="NotImplementedException">The subclass leaves it out.</exception>
    protected virtual Task<ResourceResponse> OnReplyToActivityAsync(
        ClaimsIdentity claimsIdentity, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Deletes an activity.</summary>
    /// <exception cref="NotImplementedException">The subclass leaves it out.</exception>
    protected virtual Task OnDeleteActivityAsync(
        ClaimsIdentity claimsIdentity, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Lists the members of a conversation.</summary>
    /// <exception cref="NotImplementedException">The subclass leaves it out.</exception>
    protected virtual Task<IList<ChannelAccount>> OnGetConversationMembersAsync(
        ClaimsIdentity claimsIdentity, string conversationId, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Gets one member of a conversation.</summary>
    /// <exception cref="NotImplementedException">The subclass leaves it out.</exception>
    protected virtual Task<ChannelAccount> OnGetConversationMemberAsync(
        ClaimsIdentity claimsIdentity, string userId, string conversationId, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Lists the members of a conversation page by page.</summary>
    /// <exception cref="NotImplementedException">The subclass leaves it out.</exception>
    protected virtual Task<PagedMembersResult> OnGetConversationPagedMembersAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        int? pageSize = default,
        string? continuationToken = default,
        CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Takes a member out of a conversation.</summary>
    /// <exception cref="NotImplementedException">The subclass leaves it out.</exception>
    protected virtual Task OnDeleteConversationMemberAsync(
        ClaimsIdentity claimsIdentity, string conversationId, string memberId, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Lists the members who took part in an activity.</summary>
    /// <exception cref="NotImplementedException">The subclass leaves it out.</exception>
    protected virtual Task<IList<ChannelAccount>> OnGetActivityMembersAsync(
        ClaimsIdentity claimsIdentity, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Stores an attachment.</summary>
    /// <exception cref="NotImplementedException">The subclass leaves it out.</exception>
    protected virtual Task<ResourceResponse> OnUploadAttachmentAsync(
        ClaimsIdentity claimsIdentity, string conversationId, AttachmentData attachmentUpload, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();
}
