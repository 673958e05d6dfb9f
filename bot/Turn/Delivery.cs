using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;

namespace EthicalBot.Bot.Turn;

/// <summary>Gives what was recorded to its channel, in order, and marks what became of it.</summary>
internal sealed partial class Delivery(IOutbox outbox, IEnumerable<IChannelDelivery> channels, TurnWakeup wakeup, ILogger<Delivery> logger)
    : IDelivery
{
    // Longer than any channel is given to answer: only a dead process loses its claim.
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    public Task DeliverAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        if (ChannelOf(conversation) is { ReadsMailbox: true })
            return outbox.ReleaseAsync(conversation, cancellationToken);

        // A worker calls the channel: whoever asks here neither waits for it nor breaks it off by leaving.
        wakeup.Wake(conversation);
        return Task.CompletedTask;
    }

    /// <summary>Delivers what waits in the conversation, and waits for its channel.</summary>
    public async Task CompleteAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        var channel = ChannelOf(conversation);
        if (channel is { ReadsMailbox: true })
        {
            await outbox.ReleaseAsync(conversation, cancellationToken);
            return;
        }

        while (await outbox.TakeAsync(conversation, Lease, cancellationToken) is { } item)
        {
            var outcome = await SendAsync(channel, item, cancellationToken);
            await outbox.MarkAsync(conversation, item.ActivityId, outcome, cancellationToken);
        }
    }

    private IChannelDelivery? ChannelOf(ConversationKey conversation) => channels.FirstOrDefault(candidate => candidate.Serves(conversation.Channel));

    private async Task<DeliveryOutcome> SendAsync(IChannelDelivery? channel, OutboxItem item, CancellationToken cancellationToken)
    {
        if (channel is null)
            return new DeliveryOutcome.Failed("no such channel");

        var outcome = await channel.DeliverAsync(item.Activity, cancellationToken);
        if (outcome is DeliveryOutcome.Failed or DeliveryOutcome.Postponed)
            Log.NotDelivered(logger, item.ActivityId, outcome.GetType().Name, item.Attempts);
        return outcome is DeliveryOutcome.Postponed postponed ? postponed with { Delay = BackOff(postponed.Delay, item.Attempts) } : outcome;
    }

    private static TimeSpan BackOff(TimeSpan asked, int attempts) =>
        TimeSpan.FromSeconds(Math.Min(Math.Max(asked.TotalSeconds, Math.Pow(2, Math.Min(attempts - 1, 10))), LongestDelay.TotalSeconds));

    private static partial class Log
    {
        [LoggerMessage(1021, LogLevel.Warning, "Activity {ActivityId} was not delivered: {Outcome}, attempt {Attempt}.")]
        public static partial void NotDelivered(ILogger logger, string activityId, string outcome, int attempt);
    }
}
