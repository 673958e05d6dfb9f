using System.Collections.Concurrent;

namespace EthicalBot.Conversation;

/// <summary>Wakes whoever waits for news of a conversation in this process; carries ids only, and polling stays the safety net.</summary>
public sealed class ConversationSignal
{
    private readonly ConcurrentDictionary<ConversationKey, TaskCompletionSource> _waiting = new();

    /// <summary>Completes at the next <see cref="Ring"/> for the conversation. Take it before reading the store, so that no news falls between.</summary>
    public Task NextAsync(ConversationKey key) =>
        _waiting.GetOrAdd(key, static _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Wakes everybody who waits for this conversation.</summary>
    public void Ring(ConversationKey key)
    {
        if (_waiting.TryRemove(key, out var waiting))
            waiting.TrySetResult();
    }
}
