using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;
using Microsoft.Bot.Schema;

namespace EthicalBot.Bot.Channels.DirectLine;

/// <summary>Direct Line clients read the mailbox themselves, so delivery is being in it; only signs of work are pushed.</summary>
internal sealed class DirectLineDelivery(DirectLineStreams streams) : IChannelDelivery
{
    /// <inheritdoc/>
    public bool Serves(string channel) => channel == DirectLineTicket.Channel;

    /// <inheritdoc/>
    public bool ReadsMailbox => true;

    /// <inheritdoc/>
    public Task<DeliveryOutcome> DeliverAsync(Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Direct Line clients read the mailbox; there is nothing to send.");

    /// <inheritdoc/>
    public Task ShowAsync(Activity activity, CancellationToken cancellationToken)
    {
        streams.Show(new ConversationKey(DirectLineTicket.Channel, activity.Conversation.Id), activity);
        return Task.CompletedTask;
    }
}
