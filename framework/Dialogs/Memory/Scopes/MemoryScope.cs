namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>A named part of the memory of a turn.</summary>
public abstract class MemoryScope
{
    /// <summary>Initializes a scope with its name.</summary>
    public MemoryScope(string name, bool includeInSnapshot = true)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        IncludeInSnapshot = includeInSnapshot;
    }

    /// <summary>Gets or sets the name.</summary>
    public string Name { get; set; }

    /// <summary>Gets or sets a value indicating whether a snapshot of the memory shows the scope.</summary>
    public bool IncludeInSnapshot { get; set; }

    // Refuses new values also within what it holds.
    internal virtual bool IsReadOnly => false;

    /// <summary>Returns what the scope holds, or null when there is nothing to hold it.</summary>
    public abstract object? GetMemory(DialogContext dc);

    /// <summary>Replaces what the scope holds.</summary>
    public abstract void SetMemory(DialogContext dc, object memory);

    /// <summary>Reads the scope from its storage.</summary>
    public virtual Task LoadAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Writes the scope to its storage.</summary>
    public virtual Task SaveChangesAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Deletes the scope from its storage.</summary>
    public virtual Task DeleteAsync(DialogContext dialogContext, CancellationToken cancellationToken = default) => Task.CompletedTask;
}
