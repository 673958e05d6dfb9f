namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The memory of a state of the bot that the turn holds.</summary>
public class BotStateMemoryScope<T> : MemoryScope
    where T : BotState
{
    /// <summary>Initializes the scope with its name.</summary>
    public BotStateMemoryScope(string name)
        : base(name)
    {
    }

    /// <summary>Returns what the state holds, or null when the turn does not have it.</summary>
    public override object? GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return StateOf(dc)?.GetCachedState(dc.Context)?.State;
    }

    /// <summary>Refuses: a state is changed by its properties.</summary>
    public override void SetMemory(DialogContext dc, object memory)
    {
        ArgumentNullException.ThrowIfNull(dc);
        _ = StateOf(dc) ?? throw new ArgumentException($"{typeof(T).Name} is not available.", nameof(dc));
        throw new NotSupportedException("You cannot replace the root BotState object");
    }

    /// <summary>Reads the state.</summary>
    public override async Task LoadAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dialogContext);
        if (StateOf(dialogContext) is { } state)
        {
            await state.LoadAsync(dialogContext.Context, force, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes the state.</summary>
    public override async Task SaveChangesAsync(
        DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dialogContext);
        if (StateOf(dialogContext) is { } state)
        {
            await state.SaveChangesAsync(dialogContext.Context, force, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Deletes the state.</summary>
    public override Task DeleteAsync(DialogContext dialogContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dialogContext);
        return StateOf(dialogContext)?.DeleteAsync(dialogContext.Context, cancellationToken) ?? Task.CompletedTask;
    }

    private static T? StateOf(DialogContext dc) => dc.Context.TurnState.Get<T>();
}
