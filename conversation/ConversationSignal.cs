using System.Collections.Concurrent;
using System.Threading.Channels;

namespace EthicalBot.Conversation;

/// <summary>Wakes whoever waits for news of a conversation in this process; carries ids only, and polling stays the safety net.</summary>
public sealed class ConversationSignal
{
    private const int MostUnheard = 10_000;

    private readonly ConcurrentDictionary<ConversationKey, TaskCompletionSource> _waiting = new();
    private readonly ConcurrentBag<ChannelWriter<ConversationKey>> _listeners = [];

    /// <summary>Completes at the next <see cref="Ring"/> for the conversation. Take it before reading the store, so that no news falls between.</summary>
    public Task NextAsync(ConversationKey key) =>
        _waiting.GetOrAdd(key, static _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Every ring from now on, for a listener that lives as long as the process.</summary>
    public ChannelReader<ConversationKey> Listen()
    {
        var heard = Channel.CreateBounded<ConversationKey>(new BoundedChannelOptions(MostUnheard) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
        _listeners.Add(heard.Writer);
        return heard.Reader;
    }

    /// <summary>Wakes everybody who waits for this conversation.</summary>
    public void Ring(ConversationKey key)
    {
        if (_waiting.TryRemove(key, out var waiting))
            waiting.TrySetResult();
        foreach (var listener in _listeners)
            listener.TryWrite(key);
    }
}
