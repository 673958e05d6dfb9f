using System.Globalization;
using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>The base of adapters that speak to the channels of the Azure Bot Service, in whichever cloud its authentication is made for.</summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    /// <summary>Initializes the adapter with its authentication.</summary>
    /// <exception cref="ArgumentNullException">The authentication is null.</exception>
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    /// <summary>Gets what authenticates requests and makes the clients for the answers.</summary>
    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; private set; }

    /// <summary>Gets the log.</summary>
    protected ILogger Logger { get; private set; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are no activities.</exception>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        Log.Sending(Logger, activities.Length);
        var responses = new ResourceResponse[activities.Length];
        for (var index = 0; index < activities.Length; index++)
        {
            var activity = activities[index];

            // The channel gives the id.
            activity.Id = null;

            // Some channels answer nothing, for example to a typing activity.
            responses[index] = await SendAsync(turnContext, activity, cancellationToken).ConfigureAwait(false) ?? new ResourceResponse(activity.Id ?? string.Empty);
        }

        return responses;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        Log.Updating(Logger, activity.Id);
        return await ConnectorOf(turnContext).Conversations.UpdateActivityAsync(activity, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public override async Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        Log.Deleting(Logger, reference.ActivityId);
        await ConnectorOf(turnContext).Conversations
            .DeleteActivityAsync(reference.Conversation.Id, reference.ActivityId!, cancellationToken) // The call refuses a null.
            .ConfigureAwait(false);
    }

    /// <summary>Authenticates the request that brought an activity and runs the turn; returns the answer for the response, null when there is none.</summary>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    protected async Task<InvokeResponse?> ProcessActivityAsync(string? authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var authenticated = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        return await ProcessActivityAsync(authenticated, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs the turn of an activity whose request is authenticated; returns the answer for the response, null when there is none.</summary>
    protected async Task<InvokeResponse?> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);
        Log.Processing(Logger, activity.Id);
        activity.CallerId = authenticateRequestResult.CallerId;

        // Whoever authenticated the request said how to answer it.
        var turn = new Turn(authenticateRequestResult.ClaimsIdentity!, authenticateRequestResult.Audience, callback, authenticateRequestResult.ConnectorFactory!);
        return await RunAsync(turn, activity, cancellationToken).ConfigureAwait(false);
    }

    private static IConnectorClient ConnectorOf(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("Unable to extract ConnectorClient from turn context.");

    private static InvokeResponse? ResultOf(TurnContext context) => context.Activity switch
    {
        { DeliveryMode: DeliveryModes.ExpectReplies } => new InvokeResponse
        {
            Status = (int)HttpStatusCode.OK,
            Body = new ExpectedReplies(context.BufferedReplyActivities),
        },
        { Type: ActivityTypes.Invoke } => context.TurnState.Get<Activity>(InvokeResponse.TurnStateKey) is { } answer
            ? (InvokeResponse?)answer.Value
            : new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented },
        _ => null,
    };

    private static async Task<ResourceResponse?> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
                return null;
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Add(InvokeResponse.TurnStateKey, activity);
                return null;
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return null;
            default:
                var conversations = ConnectorOf(turnContext).Conversations;
                return string.IsNullOrWhiteSpace(activity.ReplyToId)
                    ? await conversations.SendToConversationAsync(activity, cancellationToken).ConfigureAwait(false)
                    : await conversations.ReplyToActivityAsync(activity, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<InvokeResponse?> RunAsync(Turn turn, Activity activity, CancellationToken cancellationToken)
    {
        // The connector says itself what it thinks of a missing service URL.
        using var connector = await turn.Connectors.CreateAsync(activity.ServiceUrl!, turn.Audience, cancellationToken).ConfigureAwait(false);
        using var userTokens = await BotFrameworkAuthentication.CreateUserTokenClientAsync(turn.Identity, cancellationToken).ConfigureAwait(false);
        return await RunAsync(turn, activity, connector, userTokens, cancellationToken).ConfigureAwait(false);
    }

    private async Task<InvokeResponse?> RunAsync(
        Turn turn, Activity activity, IConnectorClient connector, UserTokenClient userTokens, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, activity);
        context.TurnState.Add<IIdentity>(BotIdentityKey, turn.Identity);
        context.TurnState.Add(connector);
        context.TurnState.Add(userTokens);
        context.TurnState.Add(turn.Callback);
        context.TurnState.Add(turn.Connectors);

        // Null outside skills, which only Set takes.
        context.TurnState.Set(OAuthScopeKey, turn.Audience!);
        await RunPipelineAsync(context, turn.Callback, cancellationToken).ConfigureAwait(false);
        return ResultOf(context);
    }

    /// <summary>On whose behalf a turn runs, and how it answers.</summary>
    private readonly record struct Turn(ClaimsIdentity Identity, string? Audience, BotCallbackHandler Callback, ConnectorFactory Connectors);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Sending activities.  ActivityCount: {ActivityCount}")]
        public static partial void Sending(ILogger logger, int activityCount);

        [LoggerMessage(2, LogLevel.Information, "UpdateActivity ActivityId: {ActivityId}")]
        public static partial void Updating(ILogger logger, string? activityId);

        [LoggerMessage(3, LogLevel.Information, "DeleteActivity ActivityId: {ActivityId}")]
        public static partial void Deleting(ILogger logger, string? activityId);

        [LoggerMessage(4, LogLevel.Information, "ProcessActivityAsync ActivityId: {ActivityId}")]
        public static partial void Processing(ILogger logger, string? activityId);

        [LoggerMessage(5, LogLevel.Information, "ProcessProactiveAsync for Conversation Id: {ConversationId}")]
        public static partial void Continuing(ILogger logger, string? conversationId);

        [LoggerMessage(6, LogLevel.Information, "CreateConversation for channel: {ChannelId}")]
        public static partial void Creating(ILogger logger, string? channelId);
    }
}
