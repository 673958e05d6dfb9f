using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Events of meetings and of messages.</content>
public partial class TeamsActivityHandler
{
    /// <summary>Handles an event; calls on by its name.</summary>
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.ChannelId == Channels.Msteams)
        {
            switch (turnContext.Activity.Name)
            {
                case "application/vnd.microsoft.readReceipt":
                    return OnTeamsReadReceiptAsync(Value<ReadReceiptInfo>(), turnContext, cancellationToken);
                case "application/vnd.microsoft.meetingStart":
                    return OnTeamsMeetingStartAsync(Value<MeetingStartEventDetails>(), turnContext, cancellationToken);
                case "application/vnd.microsoft.meetingEnd":
                    return OnTeamsMeetingEndAsync(Value<MeetingEndEventDetails>(), turnContext, cancellationToken);
                case "application/vnd.microsoft.meetingParticipantJoin":
                    return OnTeamsMeetingParticipantsJoinAsync(Value<MeetingParticipantsEventDetails>(), turnContext, cancellationToken);
                case "application/vnd.microsoft.meetingParticipantLeave":
                    return OnTeamsMeetingParticipantsLeaveAsync(Value<MeetingParticipantsEventDetails>(), turnContext, cancellationToken);
            }
        }

        return base.OnEventActivityAsync(turnContext, cancellationToken);

        // The SDK hands on null where the event has no value.
        T Value<T>() => turnContext.Activity.Value is { } value ? JToken.FromObject(value).ToObject<T>()! : default!;
    }

    /// <summary>Handles the start of a meeting.</summary>
    protected virtual Task OnTeamsMeetingStartAsync(
        MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Handles the end of a meeting.</summary>
    protected virtual Task OnTeamsMeetingEndAsync(
        MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Handles people who joined a meeting.</summary>
    protected virtual Task OnTeamsMeetingParticipantsJoinAsync(
        MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Handles people who left a meeting.</summary>
    protected virtual Task OnTeamsMeetingParticipantsLeaveAsync(
        MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Handles a sign that a message was read.</summary>
    protected virtual Task OnTeamsReadReceiptAsync(
        ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Handles a changed message; calls on by whether it was edited or brought back.</summary>
    protected override Task OnMessageUpdateActivityAsync(
        ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => TeamsEvent(turnContext) switch
        {
            "undeleteMessage" => OnTeamsMessageUndeleteAsync(turnContext, cancellationToken),
            "editMessage" => OnTeamsMessageEditAsync(turnContext, cancellationToken),
            _ => base.OnMessageUpdateActivityAsync(turnContext, cancellationToken),
        };

    /// <summary>Handles a deleted message; calls on when it can be brought back.</summary>
    protected override Task OnMessageDeleteActivityAsync(
        ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => TeamsEvent(turnContext) switch
        {
            "softDeleteMessage" => OnTeamsMessageSoftDeleteAsync(turnContext, cancellationToken),
            _ => base.OnMessageDeleteActivityAsync(turnContext, cancellationToken),
        };

    /// <summary>Handles a message that was edited.</summary>
    protected virtual Task OnTeamsMessageEditAsync(
        ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Handles a message that was brought back.</summary>
    protected virtual Task OnTeamsMessageUndeleteAsync(
        ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Handles a message that was deleted and can be brought back.</summary>
    protected virtual Task OnTeamsMessageSoftDeleteAsync(
        ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private static string? TeamsEvent(ITurnContext turnContext) =>
        turnContext.Activity.ChannelId == Channels.Msteams ? turnContext.Activity.GetChannelData<TeamsChannelData>()?.EventType : null;
}
