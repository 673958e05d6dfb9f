using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The dialogs of a turn: the stack, and what can be done with it.</summary>
public class DialogContext
{
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";

    /// <summary>Initializes the context of a turn.</summary>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
        Services = [];
    }

    /// <summary>Initializes the context of a dialog's inner dialogs.</summary>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext?.Context ?? throw new ArgumentNullException(nameof(parentDialogContext)), state)
    {
        Parent = parentDialogContext;
        foreach (var (key, service) in parentDialogContext.Services)
        {
            Services[key] = service;
        }
    }

    /// <summary>Gets the dialogs that can be started.</summary>
    public DialogSet Dialogs { get; }

    /// <summary>Gets the turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>Gets the dialogs under way, the active one first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>Gets or sets the context of the dialog that contains these.</summary>
    public DialogContext? Parent { get; set; }

    /// <summary>Gets the services of the turn.</summary>
    public TurnContextStateCollection Services { get; }

    /// <summary>Gets the dialog on top of the stack, or null.</summary>
    public DialogInstance? ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>Gets the context within the active dialog, or null when it contains no dialogs.</summary>
    public DialogContext? Child =>
        ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    /// <summary>Starts a dialog on top of the active one.</summary>
    public async Task<DialogTurnResult> BeginDialogAsync(
        string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        RefuseToken(options);
        var dialog = FindDialog(dialogId) ?? throw NotFound(nameof(BeginDialogAsync), dialogId);

        Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
        return await dialog.BeginDialogAsync(this, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Starts a prompt.</summary>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Continues the active dialog with the activity of the turn.</summary>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        // The leaf hears of the activity before its parents handle it, once in a turn.
        if (Context.TurnState.TryAdd(ActivityReceivedEmitted, true))
        {
            await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, true, true, cancellationToken).ConfigureAwait(false);
        }

        return ActiveDialog is { } active
            ? await ActiveOrThrow(nameof(ContinueDialogAsync), active).ContinueDialogAsync(this, cancellationToken).ConfigureAwait(false)
            : new DialogTurnResult(DialogTurnStatus.Empty);
    }

    /// <summary>Ends the active dialog and gives its result to the one below.</summary>
    public async Task<DialogTurnResult> EndDialogAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        RefuseToken(result);
        await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken).ConfigureAwait(false);

        return ActiveDialog is { } below
            ? await ActiveOrThrow(nameof(EndDialogAsync), below)
                .ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken).ConfigureAwait(false)
            : new DialogTurnResult(DialogTurnStatus.Complete, result);
    }

    /// <summary>Cancels all dialogs of the stack.</summary>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>Cancels all dialogs of the stack, and of the parents' if wanted; a dialog that handles the event stops it.</summary>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents, string? eventName = null, object? eventValue = null, CancellationToken cancellationToken = default)
    {
        RefuseToken(eventValue);
        if (Stack.Count == 0 && Parent is null)
        {
            return new DialogTurnResult(DialogTurnStatus.Empty);
        }

        // The active dialog asked for it, so it is not notified.
        var notify = false;
        for (var dc = this; dc is not null;)
        {
            if (dc.Stack.Count == 0)
            {
                dc = cancelParents ? dc.Parent : null;
            }
            else
            {
                if (notify && await dc.EmitEventAsync(eventName ?? DialogEvents.CancelDialog, eventValue, false, false, cancellationToken)
                    .ConfigureAwait(false))
                {
                    break;
                }

                await dc.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken).ConfigureAwait(false);
            }

            notify = true;
        }

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    /// <summary>Ends the active dialog and starts another in its place.</summary>
    public async Task<DialogTurnResult> ReplaceDialogAsync(
        string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        RefuseToken(options);
        await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken).ConfigureAwait(false);
        return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks again for what the active dialog waits for.</summary>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        var handled = await EmitEventAsync(DialogEvents.RepromptDialog, null, false, false, cancellationToken).ConfigureAwait(false);
        if (!handled && ActiveDialog is { } active)
        {
            await ActiveOrThrow(nameof(RepromptDialogAsync), active)
                .RepromptDialogAsync(Context, active, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Returns the dialog with an id in this set or a parent's, or null.</summary>
    public Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    /// <summary>Gives an event to the active dialog, or to the leaf of all dialogs; returns whether it was handled.</summary>
    public async Task<bool> EmitEventAsync(
        string? name, object? value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var dc = this;
        while (fromLeaf && dc.Child is { } child)
        {
            dc = child;
        }

        var dialogEvent = new DialogEvent { Bubble = bubble, Name = name, Value = value };
        return dc.ActiveDialog is { } active
            && dc.FindDialog(active.Id) is { } dialog
            && await dialog.OnDialogEventAsync(dc, dialogEvent, cancellationToken).ConfigureAwait(false);
    }

    private static void RefuseToken(object? value)
    {
        // A token that slips into the object parameter would otherwise be stored.
        if (value is CancellationToken)
        {
            throw new ArgumentException("A cancellation token was passed as the options or the result of a dialog.", nameof(value));
        }
    }

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } ending)
        {
            return;
        }

        if (FindDialog(ending.Id) is { } dialog)
        {
            await dialog.EndDialogAsync(Context, ending, reason, cancellationToken).ConfigureAwait(false);
        }

        Stack.RemoveAt(0);
    }

    private Dialog ActiveOrThrow(string method, DialogInstance active) => FindDialog(active.Id) ?? throw NotFound(method, active.Id);

    private static InvalidOperationException NotFound(string method, string dialogId) => new(
        $"DialogContext.{method}(): A dialog with an id of '{dialogId}' wasn't found. The dialog must be included in the current or parent "
        + "DialogSet. For example, if subclassing a ComponentDialog you can call AddDialog() within your constructor.");
}
