using EthicalBot.Conversation.Turns;

namespace EthicalBot.Storage.Changes;

/// <summary>A writer that knows its change's type.</summary>
internal abstract class ChangeWriter<TChange> : IChangeWriter
    where TChange : ITurnChange
{
    /// <inheritdoc/>
    public Type Kind => typeof(TChange);

    /// <inheritdoc/>
    public Task<WriteChange> PrepareAsync(TurnRecord record, ITurnChange change, CancellationToken cancellationToken) =>
        PrepareAsync(record, (TChange)change, cancellationToken);

    protected abstract Task<WriteChange> PrepareAsync(TurnRecord record, TChange change, CancellationToken cancellationToken);
}
