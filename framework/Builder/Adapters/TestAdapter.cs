using System.Globalization;
using System.Threading.Channels;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>An adapter without a channel: what the bot sends waits in a queue to be looked at.</summary>
public class TestAdapter : BotAdapter
{
    private readonly bool _sendTraceActivity;
    private readonly Lock _idLock = new();
    private readonly Channel<bool> _arrived = Channel.CreateUnbounded<bool>();
    private int _nextId;

    /// <summary>Initializes the adapter for a channel.</summary>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(DefaultConversation(channelId), sendTraceActivity)
    {
    }

    /// <summary>Initializes the adapter for a conversation.</summary>
    public TestAdapter(ConversationReference? conversation = null, bool sendTraceActivity = false)
    {
        _sendTraceActivity = sendTraceActivity;
        Conversation = conversation ?? DefaultConversation("test");
    }

    /// <summary>Gets or sets the language of the user.</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>Gets what the bot has sent and nobody has looked at.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    /// <summary>Gets or sets the conversation.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>Gets or sets a value indicating whether traces are kept as well.</summary>
    public bool EnableTrace { get; set; }

    /// <summary>Makes a conversation between a user and a bot.</summary>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = "test",
        ServiceUrl = "https://test.com",
        Conversation = new ConversationAccount(false, name, name),
        User = new ChannelAccount(user.ToLowerInvariant(), user),
        Bot = new ChannelAccount(bot.ToLowerInvariant(), bot),
        Locale = "en-us",
    };

    /// <summary>Adds a middleware at the end.</summary>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Runs a turn for an activity, which is given the conversation, a moment and an id where they are missing.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler? callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        if (activity.From is null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
        {
            activity.From = Conversation.User;
        }

        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id = NextId();
        activity.Timestamp ??= TimeProvider.System.GetUtcNow();

        using var context = CreateTurnContext(activity);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Puts activities into the queue.</summary>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            activity.Id = string.IsNullOrEmpty(activity.Id) ? Guid.NewGuid().ToString("n") : activity.Id;
            activity.Timestamp ??= TimeProvider.System.GetUtcNow();
            responses[i] = new ResourceResponse(activity.Id);

            if (activity.Type == ActivityTypesEx.Delay)
            {
                var pause = TimeSpan.FromMilliseconds(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture));
                await Task.Delay(pause, cancellationToken).ConfigureAwait(false);
            }
            else if (activity.Type != ActivityTypes.Trace || _sendTraceActivity || EnableTrace)
            {
                Enqueue(activity);
            }
        }

        return responses;
    }

    /// <summary>Replaces an activity that is still in the queue.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var found = Requeue(queued => queued.Id == activity.Id ? activity : queued);
        return Task.FromResult(found.Any(queued => queued.Id == activity.Id) ? new ResourceResponse(activity.Id) : new ResourceResponse());
    }

    /// <summary>Deletes an activity that is still in the queue.</summary>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        Requeue(queued => queued.Id == reference.ActivityId ? null : queued);
        return Task.CompletedTask;
    }

    /// <summary>Starts a new conversation on a channel.</summary>
    public Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        lock (ActiveQueue)
        {
            ActiveQueue.Clear();
        }

        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount { Id = Guid.NewGuid().ToString("n") };
        using var context = CreateTurnContext(update);
        return callback(context, cancellationToken);
    }

    /// <summary>Takes the next activity from the queue, or null when it is empty.</summary>
    public IActivity? GetNextReply()
    {
        lock (ActiveQueue)
        {
            return ActiveQueue.TryDequeue(out var activity) ? activity : null;
        }
    }

    /// <summary>Makes a message of the user.</summary>
    public Activity MakeActivity(string? text = null) => new(ActivityTypes.Message)
    {
        Locale = Locale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Text = text,
    };

    /// <summary>Runs a turn for a message of the user.</summary>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>Makes the context of a turn.</summary>
    public virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    // Waits for the next reply; null when the token is cancelled first.
    internal async Task<Activity?> TakeNextReplyAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (GetNextReply() is Activity reply)
            {
                return reply;
            }

            try
            {
                await _arrived.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return null;
            }
        }
    }

    private static ConversationReference DefaultConversation(string channelId) => new()
    {
        ChannelId = channelId,
        ServiceUrl = "https://test.com",
        User = new ChannelAccount("user1", "User1"),
        Bot = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(false, "convo1", "Conversation1"),
        Locale = "en-us",
    };

    private string NextId()
    {
        lock (_idLock)
        {
            return _nextId++.ToString(CultureInfo.InvariantCulture);
        }
    }

    private void Enqueue(Activity activity)
    {
        lock (ActiveQueue)
        {
            ActiveQueue.Enqueue(activity);
        }

        _arrived.Writer.TryWrite(true);
    }

    private List<Activity> Requeue(Func<Activity, Activity?> replacement)
    {
        lock (ActiveQueue)
        {
            var kept = ActiveQueue.Select(replacement).OfType<Activity>().ToList();
            ActiveQueue.Clear();
            kept.ForEach(ActiveQueue.Enqueue);
            return kept;
        }
    }
}
