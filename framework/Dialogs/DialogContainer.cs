namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that contains dialogs.</summary>
public abstract class DialogContainer : Dialog
{
    /// <summary>Initializes a container with its id.</summary>
    public DialogContainer(string? dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>Gets or sets the dialogs within.</summary>
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>Makes the context of the dialogs within.</summary>
    public abstract DialogContext? CreateChildContext(DialogContext dc);

    /// <summary>Returns the dialog with an id, or null.</summary>
    public virtual Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <summary>Returns the version of the dialogs within.</summary>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>Tells with an event when the dialogs within are no longer those with which this one began.</summary>
    protected virtual async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        if (dc.ActiveDialog is not { } active)
        {
            return;
        }

        var began = active.Version;
        active.Version = GetInternalVersion();
        if (began is not null && began != active.Version)
        {
            await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, true, false, cancellationToken).ConfigureAwait(false);
        }
    }
}
