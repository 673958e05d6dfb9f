using System.Globalization;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <content>The calls about members.</content>
public partial class Conversations
{
    /// <inheritdoc/>
    public async Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require.Parameter(conversationId);
        return await ReadAsync<IList<ChannelAccount>>(Of(conversationId, "/members"), customHeaders, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId, string conversationId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require.Parameter(conversationId);
        Require.Parameter(userId);
        return await ReadAsync<ChannelAccount>(MemberPath(conversationId, userId), customHeaders, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId,
        int? pageSize = default,
        string? continuationToken = default,
        Dictionary<string, List<string>>? customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        Require.Parameter(conversationId);
        var query = ServiceCall.Query(("pageSize", pageSize?.ToString(CultureInfo.InvariantCulture)), ("continuationToken", continuationToken));
        return await ReadAsync<PagedMembersResult>(Of(conversationId, "/pagedmembers" + query), customHeaders, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId, string memberId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require.Parameter(conversationId);
        Require.Parameter(memberId);
        return await DeleteAsync(MemberPath(conversationId, memberId), _memberDeleted, customHeaders, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require.Parameter(conversationId);
        Require.Parameter(activityId);
        return await ReadAsync<IList<ChannelAccount>>(ActivityPath(conversationId, activityId) + "/members", customHeaders, cancellationToken).ConfigureAwait(false);
    }

    private static string MemberPath(string conversationId, string memberId) => Of(conversationId, "/members/" + Uri.EscapeDataString(memberId));
}
