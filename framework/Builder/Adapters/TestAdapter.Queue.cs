using System.Globalization;
using System.Threading.Channels;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestAdapter
{
    private readonly Channel<bool> _arrived = Channel.CreateUnbounded<bool>();

    /// <summary>Gets what the bot has sent and nobody has looked at.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

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

    /// <summary>Takes the next activity from the queue, or null when it is empty.</summary>
    public IActivity? GetNextReply()
    {
        lock (ActiveQueue)
        {
            return ActiveQueue.TryDequeue(out var activity) ? activity : null;
        }
    }

    /// <summary>Takes the next activity from the queue, and waits for it when the queue is empty.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
    public async Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            if (GetNextReply() is { } reply)
            {
                return reply;
            }

            // Replies that were taken without waiting leave their signal behind, so each signal only says: look again.
            await _arrived.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
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
