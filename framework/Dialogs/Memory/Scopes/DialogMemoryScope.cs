namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The state of the dialog that contains the active one, or of the active one when it is a container.</summary>
public class DialogMemoryScope : MemoryScope
{
    /// <summary>Initializes the scope.</summary>
    public DialogMemoryScope()
        : base(ScopePath.Dialog)
    {
    }

    /// <summary>Returns the state, or null when no dialog is active.</summary>
    public override object? GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return (Container(dc) ?? dc.Parent?.ActiveDialog ?? dc.ActiveDialog)?.State;
    }

    /// <summary>Replaces the state.</summary>
    public override void SetMemory(DialogContext dc, object memory)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(memory);
        var instance = Container(dc) ?? dc.Parent?.ActiveDialog ?? dc.ActiveDialog
            ?? throw new InvalidOperationException("Cannot set DialogMemoryScope. There is no active dialog dialog or parent dialog in the context");
        instance.State = ObjectPath.MapValueTo<IDictionary<string, object>>(memory);
    }

    private static DialogInstance? Container(DialogContext dc) =>
        dc.ActiveDialog is { } active && dc.FindDialog(active.Id) is DialogContainer ? active : null;
}
