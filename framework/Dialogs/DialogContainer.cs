using Microsoft.Bot.Builder.TraceExtensions;
using Newtonsoft.Json;

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
    [JsonIgnore]
    public virtual DialogSet Dialogs { get; set; } = new();

    /// <summary>Gets or sets the client that takes the telemetry of this dialog and those within; null drops it.</summary>
    [JsonIgnore]
    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set
        {
            base.TelemetryClient = value ?? NullBotTelemetryClient.Instance;
            Dialogs.TelemetryClient = base.TelemetryClient;
        }
    }

    /// <summary>Makes the context of the dialogs within, or null when none of them is under way.</summary>
    public abstract DialogContext? CreateChildContext(DialogContext dc);

    /// <summary>Returns the dialog with an id, or null.</summary>
    public virtual Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <summary>Reacts to an event, and warns of a changed version that nobody handled.</summary>
    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var handled = await base.OnDialogEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
        if (!handled && e.Name == DialogEvents.VersionChanged)
        {
            var warning = $"Unhandled dialog event: {e.Name}. Active Dialog: {dc.ActiveDialog?.Id}";
            dc.Dialogs.TelemetryClient.TrackTrace(warning, Severity.Warning, null);
            await dc.Context.TraceActivityAsync(warning, cancellationToken: cancellationToken).ConfigureAwait(false);
        }

        return handled;
    }

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
