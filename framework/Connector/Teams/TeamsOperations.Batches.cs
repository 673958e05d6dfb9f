using System.Net;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <content>Messages to many at once; what fails, even after throttled calls were made again, is in an <see cref="AggregateException"/>.</content>
public partial class TeamsOperations
{
    private static readonly HttpStatusCode[] _batched = [HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted];

    /// <summary>Sends a message to a list of users; the body is the id of the operation.</summary>
    /// <exception cref="ValidationException">An argument is null, or the list is empty.</exception>
    public async Task<HttpOperationResponse<string>> SendMessageToListOfUsersAsync(
        IActivity activity, List<TeamMember> teamsMembers, string tenantId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require.Parameter(activity);
        RequireSome(teamsMembers, nameof(teamsMembers));
        Require.Parameter(tenantId);
        return await BatchAsync<string>(HttpMethod.Post, "users/", new { members = teamsMembers, activity, tenantId }, customHeaders, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a message to all users of a tenant; the body is the id of the operation.</summary>
    /// <exception cref="ValidationException">An argument is null.</exception>
    public async Task<HttpOperationResponse<string>> SendMessageToAllUsersInTenantAsync(
        IActivity activity, string tenantId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require.Parameter(activity);
        Require.Parameter(tenantId);
        return await BatchAsync<string>(HttpMethod.Post, "tenant/", new { activity, tenantId }, customHeaders, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a message to all users of a team; the body is the id of the operation.</summary>
    /// <exception cref="ValidationException">An argument is null.</exception>
    public async Task<HttpOperationResponse<string>> SendMessageToAllUsersInTeamAsync(
        IActivity activity, string teamId, string tenantId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require.Parameter(activity);
        Require.Parameter(teamId);
        Require.Parameter(tenantId);
        return await BatchAsync<string>(HttpMethod.Post, "team/", new { activity, teamId, tenantId }, customHeaders, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a message to a list of channels; the body is the id of the operation.</summary>
    /// <exception cref="ValidationException">An argument is null, or the list is empty.</exception>
    public async Task<HttpOperationResponse<string>> SendMessageToListOfChannelsAsync(
        IActivity activity, List<TeamMember> channelsMembers, string tenantId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require.Parameter(activity);
        RequireSome(channelsMembers, nameof(channelsMembers));
        Require.Parameter(tenantId);
        return await BatchAsync<string>(HttpMethod.Post, "channels/", new { members = channelsMembers, activity, tenantId }, customHeaders, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets how far an operation is.</summary>
    /// <exception cref="ValidationException">The id is null.</exception>
    public async Task<HttpOperationResponse<BatchOperationState>> GetOperationStateAsync(
        string operationId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require.Parameter(operationId);
        return await BatchAsync<BatchOperationState>(HttpMethod.Get, Uri.EscapeDataString(operationId), null, customHeaders, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lists whom an operation did not reach, page by page.</summary>
    /// <exception cref="ValidationException">The id is null.</exception>
    public async Task<HttpOperationResponse<BatchFailedEntriesResponse>> GetPagedFailedEntriesAsync(
        string operationId, Dictionary<string, List<string>>? customHeaders = null, string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        Require.Parameter(operationId);
        var path = $"failedentries/{Uri.EscapeDataString(operationId)}{ServiceCall.Query(("continuationToken", continuationToken))}";
        return await BatchAsync<BatchFailedEntriesResponse>(HttpMethod.Get, path, null, customHeaders, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Stops an operation.</summary>
    /// <exception cref="ValidationException">The id is null.</exception>
    public async Task<HttpOperationResponse> CancelOperationAsync(
        string operationId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require.Parameter(operationId);
        return await BatchAsync<object>(HttpMethod.Delete, Uri.EscapeDataString(operationId), null, customHeaders, cancellationToken).ConfigureAwait(false);
    }

    private static void RequireSome(List<TeamMember> members, string name)
    {
        Require.Parameter(members, name);
        if (members.Count == 0)
        {
            throw new ValidationException(ValidationRules.MinItems, name, 1);
        }
    }

    private static RetryParams AgainWhenThrottled(Exception exception, int retries) =>
        exception is HttpOperationException { Response.StatusCode: HttpStatusCode.TooManyRequests } ? RetryParams.DefaultBackOff(retries) : RetryParams.StopRetrying;

    private Task<HttpOperationResponse<T>> BatchAsync<T>(
        HttpMethod method, string path, object? body, Dictionary<string, List<string>>? customHeaders, CancellationToken cancellationToken)
    {
        var call = new ServiceCall(method, "v3/batch/conversation/" + path) { Body = body, Expected = _batched, Headers = customHeaders, Error = TeamsError };
        return Retry.Run(() => call.SendAsync<T>(Client, cancellationToken), AgainWhenThrottled);
    }
}
