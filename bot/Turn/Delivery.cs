using System.Collections.Frozen;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Mail;

namespace EthicalBot.Bot.Turn;

/// <summary>Gives what was recorded to its channel, in order, and marks what became of it.</summary>
internal sealed partial class Delivery(IOutbox outbox, IEnumerable<IChannelDelivery> channels, ILogger<Delivery> logger)
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(5);

    private readonly FrozenDictionary<string, IChannelDelivery> _channels = channels.ToFrozenDictionary(channel => channel.Channel, StringComparer.Ordinal);

    /// <summary>Delivers what waits in the conversation.</summary>
    public async Task DeliverAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        var (floor, items) = await outbox.PendingAsync(conversation, cancellationToken);
        if (items.Count == 0)
            return;

        var outcomes = new List<(string ActivityId, DeliveryOutcome Outcome)>(items.Count);
        foreach (var item in items)
        {
            var outcome = await DeliverAsync(conversation, item, floor, cancellationToken);
            outcomes.Add((item.ActivityId, outcome));
            // In order: what comes after it waits with it.
            if (outcome is DeliveryOutcome.Postponed)
                break;
        }

        await outbox.MarkAsync(conversation, outcomes, cancellationToken);
    }

    private async Task<DeliveryOutcome> DeliverAsync(ConversationKey conversation, OutboxItem item, FloorState floor, CancellationToken cancellationToken)
    {
        // Written while the bot held the floor, and somebody else holds it now: the customer must not hear two voices.
        if (item.Speaker != floor.Holder && item.FloorToken < floor.Token)
            return new DeliveryOutcome.Dropped();
        if (!_channels.TryGetValue(conversation.Channel, out var channel))
            return new DeliveryOutcome.Failed("no such channel");

        var outcome = await channel.DeliverAsync(item.Activity, cancellationToken);
        if (outcome is DeliveryOutcome.Failed or DeliveryOutcome.Postponed)
            Log.NotDelivered(logger, item.ActivityId, outcome.GetType().Name, item.Attempts + 1);
        return outcome is DeliveryOutcome.Postponed postponed ? postponed with { Delay = BackOff(postponed.Delay, item.Attempts) } : outcome;
    }

    private static TimeSpan BackOff(TimeSpan asked, int attempts) =>
        TimeSpan.FromSeconds(Math.Min(Math.Max(asked.TotalSeconds, Math.Pow(2, Math.Min(attempts, 10))), LongestDelay.TotalSeconds));

    private static partial class Log
    {
        [LoggerMessage(1021, LogLevel.Warning, "Activity {ActivityId} was not delivered: {Outcome}, attempt {Attempt}.")]
        public static partial void NotDelivered(ILogger logger, string activityId, string outcome, int attempt);
    }
}
