using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A turn seen as one whose incoming activity is a <typeparamref name="T"/>.</summary>
public class DelegatingTurnContext<T> : ITurnContext<T>
    where T : IActivity
{
    private readonly ITurnContext _inner;

    /// <summary>Initializes the view of a turn.</summary>
    public DelegatingTurnContext(ITurnContext innerTurnContext)
    {
        _inner = innerTurnContext;
    }

    /// <summary>Gets the incoming activity.</summary>
    T ITurnContext<T>.Activity => (T)(IActivity)_inner.Activity;

    /// <summary>Gets the adapter that made the turn.</summary>
    public BotAdapter Adapter => _inner.Adapter;

    /// <summary>Gets what lives as long as the turn.</summary>
    public TurnContextStateCollection TurnState => _inner.TurnState;

    /// <summary>Gets the incoming activity.</summary>
    public Activity Activity => _inner.Activity;

    /// <summary>Gets a value indicating whether anything but traces has been sent.</summary>
    public bool Responded => _inner.Responded;

    /// <summary>Sends a text message.</summary>
    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string? speak = null,
        string? inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default) =>
        _inner.SendActivityAsync(textReplyToSend, speak, inputHint, cancellationToken);

    /// <summary>Sends an activity.</summary>
    public Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default) =>
        _inner.SendActivityAsync(activity, cancellationToken);

    /// <summary>Sends activities in order.</summary>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default) =>
        _inner.SendActivitiesAsync(activities, cancellationToken);

    /// <summary>Replaces an activity that was sent before.</summary>
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default) =>
        _inner.UpdateActivityAsync(activity, cancellationToken);

    /// <summary>Deletes an activity that was sent before.</summary>
    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default) =>
        _inner.DeleteActivityAsync(activityId, cancellationToken);

    /// <summary>Deletes an activity that was sent before.</summary>
    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default) =>
        _inner.DeleteActivityAsync(conversationReference, cancellationToken);

    /// <summary>Adds a handler to the sending of activities.</summary>
    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => _inner.OnSendActivities(handler);

    /// <summary>Adds a handler to the change of activities.</summary>
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => _inner.OnUpdateActivity(handler);

    /// <summary>Adds a handler to the deletion of activities.</summary>
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => _inner.OnDeleteActivity(handler);
}
