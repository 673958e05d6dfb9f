using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Messages to channels, and to many at once.</content>
public static partial class TeamsInfo
{
    /// <summary>Starts a thread in a channel and returns where it is and the id of its first activity.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The turn has no activity.</exception>
    public static Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(
        ITurnContext turnContext,
        IActivity activity,
        string teamsChannelId,
        MicrosoftAppCredentials credentials,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        RequireActivity(turnContext);
        Require.NotBlank(teamsChannelId);
        ArgumentNullException.ThrowIfNull(credentials);
#pragma warning disable CS0618 // Only the older adapter takes credentials.
        return turnContext.Adapter is BotFrameworkAdapter adapter
            ? StartThreadAsync(turnContext, activity, teamsChannelId, (serviceUrl, parameters, callback) =>
                adapter.CreateConversationAsync(teamsChannelId, serviceUrl, credentials, parameters, callback, cancellationToken))
            : SendMessageToTeamsChannelAsync(turnContext, activity, teamsChannelId, credentials.MicrosoftAppId!, cancellationToken);
#pragma warning restore CS0618
    }

    /// <summary>Starts a thread in a channel and returns where it is and the id of its first activity.</summary>
    /// <exception cref="ArgumentNullException">The turn or the channel is null.</exception>
    /// <exception cref="InvalidOperationException">The turn has no activity.</exception>
    public static Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(
        ITurnContext turnContext,
        IActivity activity,
        string teamsChannelId,
        string botAppId,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        RequireActivity(turnContext);
        Require.NotBlank(teamsChannelId);

        // Null for the adapter's own audience.
        return StartThreadAsync(turnContext, activity, teamsChannelId, (serviceUrl, parameters, callback) =>
            turnContext.Adapter.CreateConversationAsync(
                botAppId, Channels.Msteams, serviceUrl, null!, parameters, callback, cancellationToken));
    }

    /// <summary>Sends a message to a list of users and returns the id of the operation.</summary>
    /// <exception cref="InvalidOperationException">An argument is missing.</exception>
    public static Task<string> SendMessageToListOfUsersAsync(
        ITurnContext turnContext, IActivity activity, List<TeamMember> teamsMembers, string tenantId, CancellationToken cancellationToken = default)
    {
        RequireAll((activity, nameof(activity)), (teamsMembers, nameof(teamsMembers)), (tenantId, nameof(tenantId)));
        return AskAsync(turnContext, teams => teams.SendMessageToListOfUsersAsync(activity, teamsMembers, tenantId, cancellationToken));
    }

    /// <summary>Sends a message to a list of channels and returns the id of the operation.</summary>
    /// <exception cref="InvalidOperationException">An argument is missing.</exception>
    public static Task<string> SendMessageToListOfChannelsAsync(
        ITurnContext turnContext, IActivity activity, List<TeamMember> channelsMembers, string tenantId, CancellationToken cancellationToken = default)
    {
        RequireAll((activity, nameof(activity)), (channelsMembers, nameof(channelsMembers)), (tenantId, nameof(tenantId)));
        return AskAsync(turnContext, teams => teams.SendMessageToListOfChannelsAsync(activity, channelsMembers, tenantId, cancellationToken));
    }

    /// <summary>Sends a message to all users of a team and returns the id of the operation.</summary>
    /// <exception cref="InvalidOperationException">An argument is missing.</exception>
    public static Task<string> SendMessageToAllUsersInTeamAsync(
        ITurnContext turnContext, IActivity activity, string teamId, string tenantId, CancellationToken cancellationToken = default)
    {
        RequireAll((activity, nameof(activity)), (teamId, nameof(teamId)), (tenantId, nameof(tenantId)));
        return AskAsync(turnContext, teams => teams.SendMessageToAllUsersInTeamAsync(activity, teamId, tenantId, cancellationToken));
    }

    /// <summary>Sends a message to all users of a tenant and returns the id of the operation.</summary>
    /// <exception cref="InvalidOperationException">An argument is missing.</exception>
    public static Task<string> SendMessageToAllUsersInTenantAsync(
        ITurnContext turnContext, IActivity activity, string tenantId, CancellationToken cancellationToken = default)
    {
        RequireAll((activity, nameof(activity)), (tenantId, nameof(tenantId)));
        return AskAsync(turnContext, teams => teams.SendMessageToAllUsersInTenantAsync(activity, tenantId, cancellationToken));
    }

    /// <summary>Gets how far an operation is.</summary>
    /// <exception cref="InvalidOperationException">The id is missing.</exception>
    public static Task<BatchOperationState> GetOperationStateAsync(
        ITurnContext turnContext, string operationId, CancellationToken cancellationToken = default)
    {
        RequireAll((operationId, nameof(operationId)));
        return AskAsync(turnContext, teams => teams.GetOperationStateAsync(operationId, cancellationToken));
    }

    /// <summary>Lists whom an operation did not reach, page by page.</summary>
    /// <exception cref="InvalidOperationException">The id is missing.</exception>
    public static Task<BatchFailedEntriesResponse> GetPagedFailedEntriesAsync(
        ITurnContext turnContext, string operationId, string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        RequireAll((operationId, nameof(operationId)));
        return AskAsync(turnContext, teams => teams.GetPagedFailedEntriesAsync(operationId, continuationToken, cancellationToken));
    }

    /// <summary>Stops an operation.</summary>
    /// <exception cref="InvalidOperationException">The id is missing.</exception>
    public static async Task CancelOperationAsync(
        ITurnContext turnContext, string operationId, CancellationToken cancellationToken = default)
    {
        RequireAll((operationId, nameof(operationId)));
        using var connector = TeamsConnector(turnContext);
        await connector.Teams.CancelOperationAsync(operationId, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<T> AskAsync<T>(ITurnContext turnContext, Func<ITeamsOperations, Task<T>> call)
    {
        using var connector = TeamsConnector(turnContext);
        return await call(connector.Teams).ConfigureAwait(false);
    }

    private static async Task<Tuple<ConversationReference, string>> StartThreadAsync(
        ITurnContext turnContext,
        IActivity activity,
        string teamsChannelId,
        Func<string, ConversationParameters, BotCallbackHandler, Task> create)
    {
        var parameters = new ConversationParameters
        {
            IsGroup = true,
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo { Id = teamsChannelId } },
            Activity = (Activity)activity,
        };

        Tuple<ConversationReference, string>? started = null;
        await create(
            turnContext.Activity.ServiceUrl!, // What came from Teams names its service.
            parameters,
            (newTurn, _) =>
            {
                started = Tuple.Create(newTurn.Activity.GetConversationReference(), newTurn.Activity.Id!);
                return Task.CompletedTask;
            }).ConfigureAwait(false);
        return started ?? Tuple.Create<ConversationReference, string>(null!, null!); // As the SDK, when the adapter does not call back.
    }

    private static void RequireActivity(ITurnContext turnContext)
    {
        if (turnContext.Activity is null)
        {
            throw new InvalidOperationException(nameof(turnContext.Activity));
        }
    }

    private static void RequireAll(params (object? Value, string Name)[] arguments)
    {
        foreach (var (value, name) in arguments)
        {
            if (value is null or "" or System.Collections.ICollection { Count: 0 })
            {
                throw Missing(name);
            }
        }
    }
}
