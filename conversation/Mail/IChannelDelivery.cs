using Microsoft.Bot.Schema;

namespace EthicalBot.Conversation.Mail;

/// <summary>Port: how one channel takes recorded activities; a channel that is polled has nothing to do but say so.</summary>
public interface IChannelDelivery
{
    /// <summary>Whether it delivers for the channel of this Bot Framework id; of all deliveries one does.</summary>
    bool Serves(string channel);

    /// <summary>Whether the channel's clients read the mailbox themselves, so that an activity is delivered by having its place there.</summary>
    bool ReadsMailbox { get; }

    /// <summary>Gives one activity to the channel; not called where clients read the mailbox.</summary>
    Task<DeliveryOutcome> DeliverAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Shows a sign of work that carries no content (typing); at most once and never recorded.</summary>
    Task ShowAsync(Activity activity, CancellationToken cancellationToken);
}
