namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The state of the active dialog.</summary>
public class ThisMemoryScope : MemoryScope
{
    /// <summary>Initializes the scope.</summary>
    public ThisMemoryScope()
        : base(ScopePath.This)
    {
    }

    /// <summary>Returns the state of the active dialog, or null without one.</summary>
    public override object? GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.ActiveDialog?.State;
    }

    /// <summary>Replaces the state of the active dialog.</summary>
    public override void SetMemory(DialogContext dc, object memory)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(memory);
        var active = dc.ActiveDialog ?? throw new InvalidOperationException("Cannot set this scope, no active dialog");
        active.State = ObjectPath.MapValueTo<IDictionary<string, object>>(memory);
    }
}
