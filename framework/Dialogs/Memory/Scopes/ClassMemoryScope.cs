namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The properties of the active dialog; they cannot be changed.</summary>
public class ClassMemoryScope : MemoryScope
{
    /// <summary>Initializes the scope.</summary>
    public ClassMemoryScope()
        : base(ScopePath.Class, includeInSnapshot: false)
    {
    }

    internal override bool IsReadOnly => true;

    /// <summary>Returns the dialog, or null when none is active.</summary>
    public override object? GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.ActiveDialog is { } active ? dc.FindDialog(active.Id) : null;
    }

    /// <summary>Refuses.</summary>
    public override void SetMemory(DialogContext dc, object memory) =>
        throw new NotSupportedException("You can't modify the class scope");
}
