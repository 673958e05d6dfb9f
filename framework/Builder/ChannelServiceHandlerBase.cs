using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Offers the API of a channel: authenticates each call and hands it to what a subclass makes of it.</summary>
public abstract partial class ChannelServiceHandlerBase
{
    /// <summary>Sends an activity to the end of a conversation.</summary>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    public async Task<ResourceResponse> HandleSendToConversationAsync(
        string? authHeader, string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        await OnSendToConversationAsync(await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false), conversationId, activity, cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Replies to an activity.</summary>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    public async Task<ResourceResponse> HandleReplyToActivityAsync(
        string? authHeader, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        await OnReplyToActivityAsync(await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false), conversationId, activityId, activity, cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Replaces an activity.</summary>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    public async Task<ResourceResponse> HandleUpdateActivityAsync(
        string? authHeader, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        await OnUpdateActivityAsync(await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false), conversationId, activityId, activity, cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Deletes an activity.</summary>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    public async Task HandleDeleteActivityAsync(
        string? authHeader, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        await OnDeleteActivityAsync(await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false), conversationId, activityId, cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Lists the members who took part in an activity.</summary>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    public async Task<IList<ChannelAccount>> HandleGetActivityMembersAsync(
        string? authHeader, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        await OnGetActivityMembersAsync(await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false), conversationId, activityId, cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Creates a conversation.</summary>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    public async Task<ConversationResourceResponse> HandleCreateConversationAsync(
        string? authHeader, ConversationParameters parameters, CancellationToken cancellationToken = default) =>
        await OnCreateConversationAsync(await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false), parameters, cancellationToken).ConfigureAwait(false);

    /// <summary>Lists conversations.</summary>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    public async Task<ConversationsResult> HandleGetConversationsAsync(
        string? authHeader, string conversationId, string? continuationToken = null, CancellationToken cancellationToken = default) =>
        await OnGetConversationsAsync(await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false), conversationId, continuationToken, cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Lists the members of a conversation.</summary>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    public async Task<IList<ChannelAccount>> HandleGetConversationMembersAsync(
        string? authHeader, string conversationId, CancellationToken cancellationToken = default) =>
        await OnGetConversationMembersAsync(await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false), conversationId, cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Gets one member of a conversation.</summary>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    public async Task<ChannelAccount> HandleGetConversationMemberAsync(
        string? authHeader, string userId, string conversationId, CancellationToken cancellationToken = default) =>
        await OnGetConversationMemberAsync(await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false), userId, conversationId, cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Lists the members of a conversation page by page.</summary>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    public async Task<PagedMembersResult> HandleGetConversationPagedMembersAsync(
        string? authHeader, string conversationId, int? pageSize = null, string? continuationToken = null, CancellationToken cancellationToken = default) =>
        await OnGetConversationPagedMembersAsync(
            await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false), conversationId, pageSize, continuationToken, cancellationToken).ConfigureAwait(false);

    /// <summary>Takes a member out of a conversation.</summary>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    public async Task HandleDeleteConversationMemberAsync(
        string? authHeader, string conversationId, string memberId, CancellationToken cancellationToken = default) =>
        await OnDeleteConversationMemberAsync(await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false), conversationId, memberId, cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Takes in what was said before.</summary>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    public async Task<ResourceResponse> HandleSendConversationHistoryAsync(
        string? authHeader, string conversationId, Transcript transcript, CancellationToken cancellationToken = default) =>
        await OnSendConversationHistoryAsync(await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false), conversationId, transcript, cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Stores an attachment.</summary>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    public async Task<ResourceResponse> HandleUploadAttachmentAsync(
        string? authHeader, string conversationId, AttachmentData attachmentUpload, CancellationToken cancellationToken = default) =>
        await OnUploadAttachmentAsync(await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false), conversationId, attachmentUpload, cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Returns the identity of the caller.</summary>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    protected abstract Task<ClaimsIdentity> AuthenticateAsync(string? authHeader, CancellationToken cancellationToken);

}
