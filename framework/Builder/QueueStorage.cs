using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A queue of activities to be processed later.</summary>
public abstract class QueueStorage
{
    /// <summary>Puts an activity into the queue and returns the queue's receipt.</summary>
    public abstract Task<string> QueueActivityAsync(
        Activity activity, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default);
}
