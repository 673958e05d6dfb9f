using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Shows a conversation to the Emulator: "/INSPECT open" there gives the command that attaches the conversation.</summary>
public class InspectionMiddleware : IMiddleware
{
    private readonly InspectionState _inspectionState;
    private readonly IStatePropertyAccessor<InspectionSessions> _sessions;
    private readonly UserState? _userState;
    private readonly ConversationState? _conversationState;
    private readonly MicrosoftAppCredentials? _credentials;
    private readonly HttpClient? _httpClient;

    /// <summary>Initializes the middleware with where sessions are kept, the states to show and how to reach the Emulator.</summary>
    /// <exception cref="ArgumentNullException">The state of the inspection is null.</exception>
    public InspectionMiddleware(
        InspectionState inspectionState,
        UserState? userState = null,
        ConversationState? conversationState = null,
        MicrosoftAppCredentials? credentials = null,
        HttpClient? httpClient = null)
    {
        ArgumentNullException.ThrowIfNull(inspectionState);
        _inspectionState = inspectionState;
        _sessions = inspectionState.CreateProperty<InspectionSessions>("InspectionSessionByStatus");
        _userState = userState;
        _conversationState = conversationState;
        _credentials = credentials;
        _httpClient = httpClient;
    }

    /// <summary>Handles a command of the inspection, or lets the turn go on and shows it where it is attached.</summary>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (await ProcessCommandAsync(turnContext, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        var inspected = await ShowAsync(turnContext, [InspectionTraces.Received(turnContext.Activity)], cancellationToken).ConfigureAwait(false);
        if (inspected)
        {
            ShowWhatIsSent(turnContext, cancellationToken);
        }

        try
        {
            await next(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            await ShowAsync(turnContext, [InspectionTraces.Failed(exception)], cancellationToken).ConfigureAwait(false);
            throw;
        }

        if (inspected)
        {
            await ShowStateAsync(turnContext, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Handles "/INSPECT open" and "/INSPECT attach id", and returns whether the message was one of them.</summary>
    public async Task<bool> ProcessCommandAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.Type != ActivityTypes.Message || string.IsNullOrEmpty(activity.Text))
        {
            return false;
        }

        var original = activity.Text;
        var words = (activity.Recipient is null ? original : activity.RemoveRecipientMention())?.Trim().Split(' ');
        switch (words)
        {
            case ["/INSPECT", "open"]:
                await OpenAsync(turnContext, cancellationToken).ConfigureAwait(false);
                return true;
            case ["/INSPECT", "attach", var sessionId]:
                await AttachAsync(turnContext, sessionId, cancellationToken).ConfigureAwait(false);
                return true;
            default:
                activity.Text = original;
                return false;
        }
    }

    // In Teams a conversation is a thread; what is attached is the team.
    private static string AttachIdOf(Activity activity) => activity.TeamsGetTeamInfo()?.Id ?? activity.Conversation.Id;

    private async Task OpenAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var sessions = await _sessions.GetAsync(turnContext, () => new InspectionSessions(), cancellationToken).ConfigureAwait(false);
        var id = sessions.Open(turnContext.Activity.GetConversationReference());
        await turnContext.SendActivityAsync(InspectionTraces.Command($"/INSPECT attach {id}"), cancellationToken).ConfigureAwait(false);
        await _inspectionState.SaveChangesAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
    }

    private async Task AttachAsync(ITurnContext turnContext, string sessionId, CancellationToken cancellationToken)
    {
        var sessions = await _sessions.GetAsync(turnContext, () => new InspectionSessions(), cancellationToken).ConfigureAwait(false);
        var answer = sessions.Attach(AttachIdOf(turnContext.Activity), sessionId)
            ? "Attached to session, all traffic is being replicated for inspection."
            : $"Open session with id {sessionId} does not exist.";
        await turnContext.SendActivityAsync(MessageFactory.Text(answer), cancellationToken).ConfigureAwait(false);
        await _inspectionState.SaveChangesAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
    }

    private void ShowWhatIsSent(ITurnContext turnContext, CancellationToken cancellationToken) => turnContext
        .OnSendActivities(async (turn, activities, nextSend) =>
        {
            await ShowAsync(turn, [.. activities.Select(InspectionTraces.Sent)], cancellationToken).ConfigureAwait(false);
            return await nextSend().ConfigureAwait(false);
        })
        .OnUpdateActivity(async (turn, activity, nextUpdate) =>
        {
            await ShowAsync(turn, [InspectionTraces.Updated(activity)], cancellationToken).ConfigureAwait(false);
            return await nextUpdate().ConfigureAwait(false);
        })
        .OnDeleteActivity(async (turn, reference, nextDelete) =>
        {
            await ShowAsync(turn, [InspectionTraces.Deleted(reference)], cancellationToken).ConfigureAwait(false);
            await nextDelete().ConfigureAwait(false);
        });

    private async Task ShowStateAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var states = new JObject();
        foreach (var (name, state) in new (string, BotState?)[] { ("userState", _userState), ("conversationState", _conversationState) })
        {
            if (state is not null)
            {
                await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
                states.Add(name, state.Get(turnContext));
            }
        }

        await ShowAsync(turnContext, [InspectionTraces.State(states)], cancellationToken).ConfigureAwait(false);
    }

    // Returns whether the conversation is attached and the Emulator can be reached; one that cannot is let go.
    private async Task<bool> ShowAsync(ITurnContext turnContext, Activity[] traces, CancellationToken cancellationToken)
    {
        var sessions = await _sessions.GetAsync(turnContext, () => new InspectionSessions(), cancellationToken).ConfigureAwait(false);
        if (!sessions.AttachedSessions.TryGetValue(AttachIdOf(turnContext.Activity), out var inspector))
        {
            return false;
        }

        try
        {
            using var connector = new ConnectorClient(new Uri(inspector.ServiceUrl!), _credentials, _httpClient, _httpClient is null);
            foreach (var trace in traces)
            {
                var copy = JObject.FromObject(trace).ToObject<Activity>()!; // The bot's own activity stays addressed to its user.
                await connector.Conversations
                    .SendToConversationAsync(copy.ApplyConversationReference(inspector), cancellationToken).ConfigureAwait(false);
            }

            return true;
        }
        catch (Exception unreachable) when (unreachable is not OperationCanceledException)
        {
            sessions.AttachedSessions.Remove(AttachIdOf(turnContext.Activity));
            await _inspectionState.SaveChangesAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            return false;
        }
    }
}
