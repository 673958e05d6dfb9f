using System.Threading.Channels;
using EthicalBot.Conversation;

namespace EthicalBot.Bot.Turn;

/// <summary>Tells the workers of this machine which conversation has something to answer; the store is asked again now and then, so nothing hangs on it.</summary>
internal sealed class TurnWakeup
{
    private readonly Channel<ConversationKey> _woken = Channel.CreateBounded<ConversationKey>(
        new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>What the workers take from.</summary>
    public ChannelReader<ConversationKey> Woken => _woken.Reader;

    /// <summary>Wakes a worker.</summary>
    public void Wake(ConversationKey conversation) => _woken.Writer.TryWrite(conversation);
}
