namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The properties of the dialog that contains the active one, or of the active one when it is a container; they cannot be changed.</summary>
public class DialogClassMemoryScope : MemoryScope
{
    /// <summary>Initializes the scope.</summary>
    public DialogClassMemoryScope()
        : base(ScopePath.DialogClass, includeInSnapshot: false)
    {
    }

    internal override bool IsReadOnly => true;

    /// <summary>Returns the dialog, or null when none is active.</summary>
    public override object? GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.ActiveDialog is not { } active)
        {
            return null;
        }

        var dialog = dc.FindDialog(active.Id);
        return dialog is DialogContainer || dc.Parent?.ActiveDialog is not { } above ? dialog : dc.FindDialog(above.Id);
    }

    /// <summary>Refuses.</summary>
    public override void SetMemory(DialogContext dc, object memory) =>
        throw new NotSupportedException("You can't modify the dialogclass scope");
}
