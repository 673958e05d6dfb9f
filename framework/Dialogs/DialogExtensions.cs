using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs dialogs.</summary>
public static partial class DialogExtensions
{
    /// <summary>Continues what is under way, or starts the dialog.</summary>
    public static async Task RunAsync(
        this Dialog dialog,
        ITurnContext turnContext,
        IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(accessor);

        var dialogs = new DialogSet(accessor) { TelemetryClient = dialog.TelemetryClient };
        dialogs.Add(dialog);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        await InternalRunAsync(turnContext, dialog.Id, dc, null, cancellationToken).ConfigureAwait(false);
    }

    internal static async Task<DialogTurnResult> InternalRunAsync(
        ITurnContext turnContext,
        string dialogId,
        DialogContext dc,
        DialogStateManagerConfiguration? configuration,
        CancellationToken cancellationToken)
    {
        foreach (var (key, service) in turnContext.TurnState)
        {
            dc.Services[key] = service;
        }

        var memory = new DialogStateManager(dc, configuration);
        await memory.LoadAllScopesAsync(cancellationToken).ConfigureAwait(false);
        turnContext.TurnState.Set(memory);

        var result = await RunHandlingErrorsAsync(turnContext, dialogId, dc, cancellationToken).ConfigureAwait(false);
        await memory.SaveAllChangesAsync(cancellationToken).ConfigureAwait(false);
        return result;
    }

    private static async Task<DialogTurnResult> RunHandlingErrorsAsync(
        ITurnContext turnContext, string dialogId, DialogContext dc, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await RunOnceAsync(turnContext, dialogId, dc, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                // A dialog that handles the error has put on the stack what goes on in this turn.
                if (!await dc.EmitEventAsync(DialogEvents.Error, exception, true, true, cancellationToken).ConfigureAwait(false))
                {
                    throw;
                }
            }
        }
    }

    private static async Task<DialogTurnResult> RunOnceAsync(
        ITurnContext turnContext, string dialogId, DialogContext dc, CancellationToken cancellationToken)
    {
        if (IsFromParentToSkill(turnContext)
            && await ObeyParentAsync(turnContext, dc, cancellationToken).ConfigureAwait(false) is { } obeyed)
        {
            return obeyed;
        }

        var result = await dc.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
        if (result.Status == DialogTurnStatus.Empty)
        {
            result = await dc.BeginDialogAsync(dialogId, null, cancellationToken).ConfigureAwait(false);
        }

        await TraceStateAsync(dc, IsSkill(turnContext) ? "Skill State" : "Bot State", cancellationToken).ConfigureAwait(false);
        await TellParentAsync(turnContext, result, cancellationToken).ConfigureAwait(false);
        return result;
    }

    private static async Task TraceStateAsync(DialogContext dc, string label, CancellationToken cancellationToken)
    {
        var snapshot = LeafOf(dc).State.GetMemorySnapshot();
        var trace = Activity.CreateTraceActivity("BotState", "https://www.botframework.com/schemas/botState", snapshot, label);
        await dc.Context.SendActivityAsync(trace, cancellationToken).ConfigureAwait(false);
    }

    private static DialogContext LeafOf(DialogContext dc)
    {
        while (dc.Child is { } child)
        {
            dc = child;
        }

        return dc;
    }
}
