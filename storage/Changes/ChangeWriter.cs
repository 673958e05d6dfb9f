using EthicalBot.Conversation;
using EthicalBot.Conversation.Turns;

namespace EthicalBot.Storage.Changes;

/// <summary>A writer that knows its change's type.</summary>
internal abstract class ChangeWriter<TChange> : IChangeWriter
    where TChange : ITurnChange
{
    /// <inheritdoc/>
    public Type Kind => typeof(TChange);

    /// <inheritdoc/>
    public Task<WriteChange> PrepareAsync(ConversationRow conversation, ITurnChange change, CancellationToken cancellationToken) =>
        PrepareAsync(conversation, (TChange)change, cancellationToken);

    protected abstract Task<WriteChange> PrepareAsync(ConversationRow conversation, TChange change, CancellationToken cancellationToken);
}
