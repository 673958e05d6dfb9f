using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Connector.Teams;

/// <content>Messages to many at once; what fails is in an <see cref="AggregateException"/>.</content>
public static partial class TeamsOperationsExtensions
{
    /// <summary>Sends a message to a list of users and returns the id of the operation.</summary>
    /// <exception cref="InvalidOperationException">The calls are not those of <see cref="TeamsOperations"/>.</exception>
    public static Task<string> SendMessageToListOfUsersAsync(
        this ITeamsOperations operations, IActivity activity, List<TeamMember> teamsMembers, string tenantId, CancellationToken cancellationToken = default) =>
        BodyOf(Whole(operations, "SendMessageToListOfUsersWithHttpMessagesAsync", "SendMessageToListOfUsersAsync")
            .SendMessageToListOfUsersAsync(activity, teamsMembers, tenantId, null, cancellationToken));

    /// <summary>Sends a message to all users of a tenant and returns the id of the operation.</summary>
    /// <exception cref="InvalidOperationException">The calls are not those of <see cref="TeamsOperations"/>.</exception>
    public static Task<string> SendMessageToAllUsersInTenantAsync(
        this ITeamsOperations operations, IActivity activity, string tenantId, CancellationToken cancellationToken = default) =>
        BodyOf(Whole(operations, "SendMessageToAllUsersInTenantWithHttpMessagesAsync", "SendMessageToAllUsersInTenantAsync")
            .SendMessageToAllUsersInTenantAsync(activity, tenantId, null, cancellationToken));

    /// <summary>Sends a message to all users of a team and returns the id of the operation.</summary>
    /// <exception cref="InvalidOperationException">The calls are not those of <see cref="TeamsOperations"/>.</exception>
    public static Task<string> SendMessageToAllUsersInTeamAsync(
        this ITeamsOperations operations, IActivity activity, string teamId, string tenantId, CancellationToken cancellationToken = default) =>
        BodyOf(Whole(operations, "SendMessageToAllUsersInTeamWithHttpMessagesAsync", "SendMessageToAllUsersInTeamAsync")
            .SendMessageToAllUsersInTeamAsync(activity, teamId, tenantId, null, cancellationToken));

    /// <summary>Sends a message to a list of channels and returns the id of the operation.</summary>
    /// <exception cref="InvalidOperationException">The calls are not those of <see cref="TeamsOperations"/>.</exception>
    public static Task<string> SendMessageToListOfChannelsAsync(
        this ITeamsOperations operations, IActivity activity, List<TeamMember> channelsMembers, string tenantId, CancellationToken cancellationToken = default) =>
        BodyOf(Whole(operations, "SendMessageToListOfChannelsWithHttpMessagesAsync", "SendMessageToListOfChannelsAsync")
            .SendMessageToListOfChannelsAsync(activity, channelsMembers, tenantId, null, cancellationToken));

    /// <summary>Gets how far an operation is.</summary>
    /// <exception cref="InvalidOperationException">The calls are not those of <see cref="TeamsOperations"/>.</exception>
    public static Task<BatchOperationState> GetOperationStateAsync(
        this ITeamsOperations operations, string operationId, CancellationToken cancellationToken = default) =>
        BodyOf(Whole(operations, "GetOperationStateWithHttpMessagesAsync", "GetOperationStateAsync").GetOperationStateAsync(operationId, null, cancellationToken));

    /// <summary>Lists whom an operation did not reach, page by page.</summary>
    /// <exception cref="InvalidOperationException">The calls are not those of <see cref="TeamsOperations"/>.</exception>
    public static Task<BatchFailedEntriesResponse> GetPagedFailedEntriesAsync(
        this ITeamsOperations operations, string operationId, string? continuationToken = null, CancellationToken cancellationToken = default) =>
        BodyOf(Whole(operations, "GetPagedFailedEntriesWithHttpMessagesAsync", "GetPagedFailedEntriesAsync")
            .GetPagedFailedEntriesAsync(operationId, null, continuationToken, cancellationToken));

    /// <summary>Stops an operation.</summary>
    /// <exception cref="InvalidOperationException">The calls are not those of <see cref="TeamsOperations"/>.</exception>
    public static async Task CancelOperationAsync(this ITeamsOperations operations, string operationId, CancellationToken cancellationToken = default) =>
        (await Whole(operations, "CancelOperationWithHttpMessagesAsync", "CancelOperationAsync")
            .CancelOperationAsync(operationId, null, cancellationToken).ConfigureAwait(false)).Dispose();
}
