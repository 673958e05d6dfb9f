using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Tracks the activities of a bot as telemetry events.</summary>
public class TelemetryLoggerMiddleware : IMiddleware
{
    /// <summary>Initializes the middleware; without a client nothing is tracked.</summary>
    public TelemetryLoggerMiddleware(IBotTelemetryClient? telemetryClient, bool logPersonalInformation = false)
    {
        TelemetryClient = telemetryClient ?? NullBotTelemetryClient.Instance;
        LogPersonalInformation = logPersonalInformation;
    }

    /// <summary>Gets a value indicating whether texts and names are tracked as well.</summary>
    public bool LogPersonalInformation { get; }

    /// <summary>Gets the client that takes the events.</summary>
    [JsonIgnore]
    public IBotTelemetryClient TelemetryClient { get; }

    /// <summary>Tracks the activity of the turn and those that it sends, replaces and deletes.</summary>
    public virtual async Task OnTurnAsync(ITurnContext context, NextDelegate nextTurn, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Activity is { } received)
        {
            await OnReceiveActivityAsync(received, cancellationToken).ConfigureAwait(false);
        }

        context.OnSendActivities(async (_, activities, send) =>
        {
            var responses = await send().ConfigureAwait(false);
            foreach (var activity in activities)
            {
                await OnSendActivityAsync(activity, cancellationToken).ConfigureAwait(false);
            }

            return responses;
        });
        context.OnUpdateActivity(async (_, activity, update) =>
        {
            var response = await update().ConfigureAwait(false);
            await OnUpdateActivityAsync(activity, cancellationToken).ConfigureAwait(false);
            return response;
        });
        context.OnDeleteActivity(async (_, reference, delete) =>
        {
            await delete().ConfigureAwait(false);
            var deleted = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId };
            await OnDeleteActivityAsync(deleted.ApplyConversationReference(reference, false), cancellationToken).ConfigureAwait(false);
        });

        if (nextTurn is not null)
        {
            await nextTurn(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Tracks an activity that was received.</summary>
    protected virtual async Task OnReceiveActivityAsync(Activity activity, CancellationToken cancellation) => TelemetryClient.TrackEvent(
        TelemetryLoggerConstants.BotMsgReceiveEvent, await FillReceiveEventPropertiesAsync(activity).ConfigureAwait(false));

    /// <summary>Tracks an activity that was sent.</summary>
    protected virtual async Task OnSendActivityAsync(Activity activity, CancellationToken cancellation) => TelemetryClient.TrackEvent(
        TelemetryLoggerConstants.BotMsgSendEvent, await FillSendEventPropertiesAsync(activity).ConfigureAwait(false));

    /// <summary>Tracks an activity that was replaced.</summary>
    protected virtual async Task OnUpdateActivityAsync(Activity activity, CancellationToken cancellation) => TelemetryClient.TrackEvent(
        TelemetryLoggerConstants.BotMsgUpdateEvent, await FillUpdateEventPropertiesAsync(activity).ConfigureAwait(false));

    /// <summary>Tracks an activity that was deleted.</summary>
    protected virtual async Task OnDeleteActivityAsync(Activity activity, CancellationToken cancellation) => TelemetryClient.TrackEvent(
        TelemetryLoggerConstants.BotMsgDeleteEvent, await FillDeleteEventPropertiesAsync(activity).ConfigureAwait(false));

    /// <summary>Returns the properties of the event of a received activity; additional ones win over them.</summary>
    protected Task<Dictionary<string, string>> FillReceiveEventPropertiesAsync(
        Activity activity, Dictionary<string, string>? additionalProperties = null)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var properties = new Dictionary<string, string> { [TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name! };
        properties[TelemetryConstants.FromIdProperty] = activity.From?.Id!; // Absent values stay null, as in the SDK.
        properties[TelemetryConstants.LocaleProperty] = activity.Locale!;
        properties[TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id!;
        properties[TelemetryConstants.RecipientNameProperty] = activity.Recipient?.Name!;
        AddPersonal(properties, TelemetryConstants.FromNameProperty, activity.From?.Name);
        AddContent(properties, activity);
        AddTeams(properties, activity);
        return Task.FromResult(Combine(properties, additionalProperties));
    }

    /// <summary>Returns the properties of the event of a sent activity; additional ones win over them.</summary>
    protected Task<Dictionary<string, string>> FillSendEventPropertiesAsync(
        Activity activity, Dictionary<string, string>? additionalProperties = null)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var properties = new Dictionary<string, string> { [TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name! };
        properties[TelemetryConstants.ReplyActivityIDProperty] = activity.ReplyToId!; // Absent values stay null, as in the SDK.
        properties[TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id!;
        properties[TelemetryConstants.LocaleProperty] = activity.Locale!;
        AddPersonal(properties, TelemetryConstants.RecipientNameProperty, activity.Recipient?.Name);
        AddContent(properties, activity);
        if (LogPersonalInformation && activity.Attachments is { Count: > 0 } attachments)
        {
            properties[TelemetryConstants.AttachmentsProperty] = JsonConvert.SerializeObject(attachments);
        }

        return Task.FromResult(Combine(properties, additionalProperties));
    }

    /// <summary>Returns the properties of the event of a replaced activity; additional ones win over them.</summary>
    protected Task<Dictionary<string, string>> FillUpdateEventPropertiesAsync(
        Activity activity, Dictionary<string, string>? additionalProperties = null)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var properties = ConversationOf(activity);
        properties[TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id!; // Absent values stay null, as in the SDK.
        properties[TelemetryConstants.LocaleProperty] = activity.Locale!;
        AddPersonal(properties, TelemetryConstants.TextProperty, activity.Text);
        return Task.FromResult(Combine(properties, additionalProperties));
    }

    /// <summary>Returns the properties of the event of a deleted activity; additional ones win over them.</summary>
    protected Task<Dictionary<string, string>> FillDeleteEventPropertiesAsync(
        IMessageDeleteActivity activity, Dictionary<string, string>? additionalProperties = null)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var properties = ConversationOf(activity);
        properties[TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id!; // Absent values stay null, as in the SDK.
        return Task.FromResult(Combine(properties, additionalProperties));
    }

    private static Dictionary<string, string> ConversationOf(IActivity activity) => new()
    {
        [TelemetryConstants.ConversationIdProperty] = activity.Conversation?.Id!, // Absent values stay null, as in the SDK.
        [TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name!,
    };

    private static void AddTeams(Dictionary<string, string> properties, Activity activity)
    {
        if (activity.ChannelId != Channels.Msteams)
        {
            return;
        }

        activity.TryGetChannelData<TeamsChannelData>(out var teams);
        properties["TeamsTenantId"] = teams?.Tenant?.Id!; // Absent values stay null, as in the SDK.
        properties["TeamsUserAadObjectId"] = activity.From?.AadObjectId!;
        if (teams?.Team is { } team)
        {
            properties["TeamsTeamInfo"] = JsonConvert.SerializeObject(team);
        }
    }

    private static Dictionary<string, string> Combine(Dictionary<string, string> properties, Dictionary<string, string>? additional)
    {
        foreach (var (name, value) in additional ?? [])
        {
            properties[name] = value;
        }

        return properties;
    }

    private void AddContent(Dictionary<string, string> properties, Activity activity)
    {
        AddPersonal(properties, TelemetryConstants.TextProperty, activity.Text);
        AddPersonal(properties, TelemetryConstants.SpeakProperty, activity.Speak);
    }

    private void AddPersonal(Dictionary<string, string> properties, string name, string? value)
    {
        if (LogPersonalInformation && !string.IsNullOrWhiteSpace(value))
        {
            properties[name] = value;
        }
    }
}
