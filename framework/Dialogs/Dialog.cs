using Microsoft.Bot.Builder.Dialogs.Debugging;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A piece of conversation.</summary>
public abstract class Dialog
{
    /// <summary>The result of a dialog that waits for an activity.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string? _id;

    /// <summary>Initializes a dialog with its id.</summary>
    public Dialog(string? dialogId = null) => _id = dialogId;

    /// <summary>Gets or sets the id, which is computed unless one is set.</summary>
    [JsonProperty("id")]
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    /// <summary>Gets or sets the client that takes the telemetry of the dialog.</summary>
    [JsonIgnore]
    public virtual IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set => _telemetryClient = value;
    }

    /// <summary>Gets where the dialog was declared, or null when that is not registered.</summary>
    [JsonIgnore]
    public virtual SourceRange? Source => DebugSupport.SourceMap.TryGetValue(this, out var range) ? range : null;

    /// <summary>Starts the dialog.</summary>
    public abstract Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default);

    /// <summary>Continues the dialog with an activity; by default it ends.</summary>
    public virtual async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        await dc.EndDialogAsync(null, cancellationToken).ConfigureAwait(false);

    /// <summary>Continues the dialog after one that it had started; by default it ends with the same result.</summary>
    public virtual async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        Require.NoToken(result);
        return await dc.EndDialogAsync(result, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks again for what the dialog waits for.</summary>
    public virtual Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Tells the dialog that it ends.</summary>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Returns the version of the dialog, which changes when instances under way no longer fit.</summary>
    public virtual string GetVersion() => Id;

    /// <summary>Reacts to an event; what the dialog does not handle goes to its parent if the event bubbles.</summary>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var handled = await OnPreBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
        if (!handled && e.Bubble && dc.Parent is not null)
        {
            handled = await dc.Parent.EmitEventAsync(e.Name, e.Value, true, false, cancellationToken).ConfigureAwait(false);
        }

        return handled || await OnPostBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reacts to an event before the parents see it.</summary>
    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(false);

    /// <summary>Reacts to an event that no parent handled.</summary>
    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(false);

    /// <summary>Returns the id of a dialog that was given none: the name of its type.</summary>
    protected virtual string OnComputeId() => GetType().Name;

    /// <summary>Registers where the dialog was declared.</summary>
    protected void RegisterSourceLocation(string path, int lineNumber)
    {
        if (!string.IsNullOrEmpty(path))
        {
            DebugSupport.SourceMap.Add(this, new SourceRange
            {
                Path = path,
                StartPoint = new SourcePoint(lineNumber, 0),
                EndPoint = new SourcePoint(lineNumber + 1, 0),
            });
        }
    }
}
