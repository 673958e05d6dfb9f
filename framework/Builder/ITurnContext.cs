using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn: an incoming activity and all that is sent because of it.</summary>
public interface ITurnContext
{
    /// <summary>Gets the adapter that made this context.</summary>
    BotAdapter Adapter { get; }

    /// <summary>Gets what lives as long as the turn.</summary>
    TurnContextStateCollection TurnState { get; }

    /// <summary>Gets the incoming activity.</summary>
    Activity Activity { get; }

    /// <summary>Gets a value indicating whether anything but traces has been sent.</summary>
    bool Responded { get; }

    /// <summary>Sends a text message.</summary>
    Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string? speak = null,
        string? inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default);

    /// <summary>Sends an activity.</summary>
    Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends activities in order.</summary>
    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity that was sent before.</summary>
    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity that was sent before.</summary>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity that was sent before.</summary>
    Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default);

    /// <summary>Adds a handler to the sending of activities.</summary>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    /// <summary>Adds a handler to the change of activities.</summary>
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    /// <summary>Adds a handler to the deletion of activities.</summary>
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}
