using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <content>The calls about activities.</content>
public partial class Conversations
{
    /// <inheritdoc/>
    public async Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require.Parameter(conversationId);
        Require.Parameter(activity);
        return await WriteAsync<ResourceResponse>(HttpMethod.Post, Of(conversationId, "/activities"), activity, customHeaders, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        WriteActivityAsync(HttpMethod.Put, conversationId, activityId, activity, customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        WriteActivityAsync(HttpMethod.Post, conversationId, activityId, activity, customHeaders, cancellationToken);

    /// <inheritdoc/>
    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require.Parameter(conversationId);
        Require.Parameter(activityId);
        return await DeleteAsync(ActivityPath(conversationId, activityId), _deleted, customHeaders, cancellationToken).ConfigureAwait(false);
    }

    private static string ActivityPath(string conversationId, string activityId) =>
        $"v3/conversations/{Uri.EscapeDataString(conversationId)}/activities/{Uri.EscapeDataString(activityId)}";

    private async Task<HttpOperationResponse<ResourceResponse>> WriteActivityAsync(
        HttpMethod method, string conversationId, string activityId, Activity activity, Dictionary<string, List<string>>? customHeaders, CancellationToken cancellationToken)
    {
        Require.Parameter(conversationId);
        Require.Parameter(activityId);
        Require.Parameter(activity);
        return await WriteAsync<ResourceResponse>(method, ActivityPath(conversationId, activityId), activity, customHeaders, cancellationToken).ConfigureAwait(false);
    }
}
