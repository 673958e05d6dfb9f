using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;
using EthicalBot.Privacy.Keys;
using Microsoft.Bot.Schema;

namespace EthicalBot.Bot.Channels.BotService;

/// <summary>Brings a recorded activity into its channel's form, in answer to the channel's own id of what the customer wrote.</summary>
internal sealed class Addressing(IReturnAddresses addresses, IMailbox mailbox)
{
    /// <summary>Where an incoming activity keeps the id that its channel gave it.</summary>
    public const string ChannelActivityId = "channelActivityId";

    /// <summary>What is kept of the id that a channel gave a message of ours, to know it again: the id may hold the channel's own id of the conversation.</summary>
    public static string IndexOf(string id, string channel, KeyRing keys) => keys.BlindIndex("channel-message", $"{channel}\n{id}");

    /// <summary>The activity as it is sent, and where to; null when the conversation has no address.</summary>
    public async Task<(Activity Activity, ReturnAddress Address)?> AddressAsync(Activity recorded, CancellationToken cancellationToken)
    {
        var conversation = new ConversationKey(recorded.ChannelId, recorded.Conversation.Id);
        if (await addresses.FindAsync(conversation, cancellationToken) is not { } address)
            return null;

        var asked = string.IsNullOrEmpty(recorded.ReplyToId) ? null : await mailbox.FindAsync(conversation, recorded.ReplyToId, cancellationToken);
        address.Reference.ActivityId = (string?)asked?.Properties[ChannelActivityId];
        recorded.ReplyToId = null;
        return (ChannelForm.Of(recorded, address), address);
    }
}
