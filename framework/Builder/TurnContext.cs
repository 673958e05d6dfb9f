using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn: an incoming activity and all that is sent because of it.</summary>
public partial class TurnContext : ITurnContext, IDisposable
{
    private const string LocaleKey = "turn.locale";

    private readonly List<SendActivitiesHandler> _onSendActivities = [];
    private readonly List<UpdateActivityHandler> _onUpdateActivity = [];
    private readonly List<DeleteActivityHandler> _onDeleteActivity = [];
    private bool _disposed;

    /// <summary>Initializes a turn for an incoming activity.</summary>
    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = adapter;
        Activity = activity;
        TurnState = [];
    }

    /// <summary>Initializes a turn that goes on with another activity, with the same state and handlers.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = turnContext.Adapter;
        Activity = activity;
        TurnState = turnContext.TurnState;

        if (turnContext is TurnContext other)
        {
            BufferedReplyActivities = other.BufferedReplyActivities;
            _onSendActivities = other._onSendActivities;
            _onUpdateActivity = other._onUpdateActivity;
            _onDeleteActivity = other._onDeleteActivity;
        }
    }

    /// <summary>Gets the adapter that made this context.</summary>
    public BotAdapter Adapter { get; }

    /// <summary>Gets what lives as long as the turn.</summary>
    public TurnContextStateCollection TurnState { get; }

    /// <summary>Gets the incoming activity.</summary>
    public Activity Activity { get; }

    /// <summary>Gets a value indicating whether anything but traces has been sent.</summary>
    public bool Responded { get; private set; }

    /// <summary>Gets or sets the language of the turn.</summary>
    public string? Locale
    {
        get => TurnState.Get<string>(LocaleKey);
        set => TurnState[LocaleKey] = value!; // Null takes the language away.
    }

    /// <summary>Gets the replies that the response to an expectReplies activity will carry.</summary>
    public List<Activity> BufferedReplyActivities { get; } = [];

    /// <summary>Adds a handler to the sending of activities; handlers run in the order in which they were added.</summary>
    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(handler);
        _onSendActivities.Add(handler);
        return this;
    }

    /// <summary>Adds a handler to the change of activities.</summary>
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(handler);
        _onUpdateActivity.Add(handler);
        return this;
    }

    /// <summary>Adds a handler to the deletion of activities.</summary>
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(handler);
        _onDeleteActivity.Add(handler);
        return this;
    }

    /// <summary>Sends a text message.</summary>
    public async Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string? speak = null,
        string? inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        Require.NotBlank(textReplyToSend);

        var message = new Activity(ActivityTypes.Message) { Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
        {
            message.Speak = speak;
        }

        if (!string.IsNullOrEmpty(inputHint))
        {
            message.InputHint = inputHint;
        }

        return await SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends an activity.</summary>
    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);

        // A handler may have kept the activity; callers still get a response to hold.
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    /// <summary>Sends activities in order.</summary>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var outgoing = activities.Select(activity => ((Activity)activity).ApplyConversationReference(reference)).ToList();
        return PassToSendHandlersAsync(outgoing, 0, cancellationToken);
    }

    /// <summary>Replaces an activity that was sent before.</summary>
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activity);
        var replacement = ((Activity)activity).ApplyConversationReference(Activity.GetConversationReference());

        return PassAsync(0);

        Task<ResourceResponse> PassAsync(int handler) => handler == _onUpdateActivity.Count
            ? Adapter.UpdateActivityAsync(this, replacement, cancellationToken)
            : _onUpdateActivity[handler](this, replacement, () => PassAsync(handler + 1));
    }

    /// <summary>Deletes an activity that was sent before.</summary>
    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        Require.NotBlank(activityId);
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteActivityAsync(reference, cancellationToken);
    }

    /// <summary>Deletes an activity that was sent before.</summary>
    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(conversationReference);

        return PassAsync(0);

        Task PassAsync(int handler) => handler == _onDeleteActivity.Count
            ? Adapter.DeleteActivityAsync(this, conversationReference, cancellationToken)
            : _onDeleteActivity[handler](this, conversationReference, () => PassAsync(handler + 1));
    }

    /// <summary>Disposes what the turn holds.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes what the turn holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
        {
            return;
        }

        if (disposing)
        {
            TurnState.Dispose();
        }

        _disposed = true;
    }
}
