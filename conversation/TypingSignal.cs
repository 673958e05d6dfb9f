using System.Threading.Channels;

namespace EthicalBot.Conversation;

/// <summary>Tells that a customer is typing at this moment; stored nowhere, and lost when nobody listens.</summary>
public sealed class TypingSignal
{
    private readonly Channel<ConversationKey> _typing = Channel.CreateBounded<ConversationKey>(
        new BoundedChannelOptions(100) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    /// <summary>For the one listener, the desk.</summary>
    public ChannelReader<ConversationKey> Reader => _typing.Reader;

    /// <summary>A customer is typing.</summary>
    public void Show(ConversationKey key) => _typing.Writer.TryWrite(key);
}
