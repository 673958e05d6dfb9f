using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The dialogs of a turn: what can be done with the stack.</summary>
public partial class DialogContext
{
    private const string Asking = "DialogContext.asking";

    /// <summary>Starts a dialog on top of the active one.</summary>
    /// <exception cref="ArgumentException">There is no dialog with this id.</exception>
    public Task<DialogTurnResult> BeginDialogAsync(
        string dialogId, object? options = null, CancellationToken cancellationToken = default) => OrSayWhereAsync(async () =>
    {
        Require.NoToken(options);
        Require.NotBlank(dialogId);
        var dialog = FindDialog(dialogId) ?? throw new ArgumentException(
            $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found. The dialog must be included in the "
            + "current or parent DialogSet. For example, if subclassing a ComponentDialog you can call AddDialog() within your constructor.",
            nameof(dialogId));

        Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
        return await dialog.BeginDialogAsync(this, options, cancellationToken).ConfigureAwait(false);
    });

    /// <summary>Starts a prompt.</summary>
    public async Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        Require.NotBlank(dialogId);
        ArgumentNullException.ThrowIfNull(options);
        return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Continues the active dialog with the activity of the turn.</summary>
    public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) => OrSayWhereAsync(async () =>
    {
        // The leaf hears of the activity before its parents handle it, once in a turn.
        if (Context.TurnState.TryAdd(ActivityReceivedEmitted, true))
        {
            await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, true, true, cancellationToken).ConfigureAwait(false);
        }

        if (ActiveDialog is not { } active)
        {
            return new DialogTurnResult(DialogTurnStatus.Empty);
        }

        var dialog = FindDialog(active.Id) ?? throw new InvalidOperationException(
            $"Failed to continue dialog. A dialog with id {active.Id} could not be found.");
        return await dialog.ContinueDialogAsync(this, cancellationToken).ConfigureAwait(false);
    });

    /// <summary>Ends the active dialog and gives its result to the one below.</summary>
    public Task<DialogTurnResult> EndDialogAsync(
        object? result = null, CancellationToken cancellationToken = default) => OrSayWhereAsync(async () =>
    {
        Require.NoToken(result);
        await EndActiveDialogAsync(DialogReason.EndCalled, result, cancellationToken).ConfigureAwait(false);
        if (ActiveDialog is not { } below)
        {
            return new DialogTurnResult(DialogTurnStatus.Complete, result);
        }

        var dialog = FindDialog(below.Id) ?? throw new InvalidOperationException(
            $"DialogContext.EndDialogAsync(): Can't resume previous dialog. A dialog with an id of '{below.Id}' wasn't found.");
        return await dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken).ConfigureAwait(false);
    });

    /// <summary>Cancels all dialogs of the stack.</summary>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>Cancels all dialogs of the stack, and of the parents' if wanted; a dialog that handles the event stops it.</summary>
    public Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents, string? eventName = null, object? eventValue = null, CancellationToken cancellationToken = default) => OrSayWhereAsync(async () =>
    {
        Require.NoToken(eventValue);
        if (Stack.Count == 0 && Parent is null)
        {
            return new DialogTurnResult(DialogTurnStatus.Empty);
        }

        await CancelAsync(cancelParents, eventName ?? DialogEvents.CancelDialog, eventValue, cancellationToken).ConfigureAwait(false);
        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    });

    /// <summary>Ends the active dialog and starts another in its place.</summary>
    public Task<DialogTurnResult> ReplaceDialogAsync(
        string dialogId, object? options = null, CancellationToken cancellationToken = default) => OrSayWhereAsync(async () =>
    {
        Require.NoToken(options);
        await EndActiveDialogAsync(DialogReason.ReplaceCalled, null, cancellationToken).ConfigureAwait(false);
        return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
    });

    /// <summary>Asks again for what the active dialog waits for.</summary>
    public Task RepromptDialogAsync(CancellationToken cancellationToken = default) => OrSayWhereAsync(async () =>
    {
        var handled = await EmitEventAsync(DialogEvents.RepromptDialog, null, false, false, cancellationToken).ConfigureAwait(false);
        if (!handled && ActiveDialog is { } active)
        {
            var dialog = FindDialog(active.Id) ?? throw new InvalidOperationException(
                $"DialogSet.RepromptDialogAsync(): Can't find A dialog with an id of '{active.Id}'.");
            await InsideAsync(() => dialog.RepromptDialogAsync(Context, active, cancellationToken)).ConfigureAwait(false);
        }

        return handled;
    });

    /// <summary>The dialogs from which one of them is asked to prompt again in this turn; null while none is.</summary>
    internal static DialogContext? AskingIn(ITurnContext turn) => turn.TurnState.Get<DialogContext>(Asking);

    // What is asked again has no way to be told in what it stands, other than by the turn.
    internal async Task InsideAsync(Func<Task> repromptAsync)
    {
        var before = AskingIn(Context);
        Context.TurnState[Asking] = this;
        try
        {
            await repromptAsync().ConfigureAwait(false);
        }
        finally
        {
            _ = Context.TurnState.Remove(Asking);
            if (before is not null)
                Context.TurnState[Asking] = before;
        }
    }

    private async Task CancelAsync(bool cancelParents, string eventName, object? eventValue, CancellationToken cancellationToken)
    {
        // The active dialog asked for it, so it is not notified.
        var notify = false;
        for (var dc = this; dc is not null; notify = true)
        {
            if (dc.Stack.Count == 0)
            {
                dc = cancelParents ? dc.Parent : null;
                continue;
            }

            if (notify && await dc.EmitEventAsync(eventName, eventValue, false, false, cancellationToken).ConfigureAwait(false))
            {
                return;
            }

            await dc.EndActiveDialogAsync(DialogReason.CancelCalled, null, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task EndActiveDialogAsync(DialogReason reason, object? result, CancellationToken cancellationToken)
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
        TurnMemoryScope.KeepLastResult(this, result);
    }
}
