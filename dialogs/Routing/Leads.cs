using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Interruptions;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Speech;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Routing;

/// <summary>What several routes lead to: a dialog, a person, one sentence.</summary>
internal sealed class Leads(IntentRoutes routes, AutomationGate gate, Say say)
{
    /// <summary>The answers that are offered where nothing was asked yet.</summary>
    public static IReadOnlyList<string> FirstAnswers { get; } = ["Disclosure.AnswerOrder", "Disclosure.AnswerAi", "Disclosure.AnswerPerson"];

    /// <summary>Begins a dialog, unless a person does what it would.</summary>
    public async Task<Lead> BeginAsync(RoutedMessage message, string id, CancellationToken cancellationToken)
    {
        message.State.HasClarified = false;
        return new(await HoldAsync(message.Dialog, id, cancellationToken) ?? await message.Dialog.BeginDialogAsync(id, cancellationToken: cancellationToken));
    }

    /// <summary>Null when the bot may answer itself; else a person comes, and has what it would have done.</summary>
    public async Task<DialogTurnResult?> HoldAsync(DialogContext dialog, string id, CancellationToken cancellationToken)
    {
        if (routes.IntentOf(id, dialog.Context.Facts().Understood?.Intent) is not { } intent || await gate.HoldAsync(dialog.Context, intent, cancellationToken) is not { } request)
            return null;
        await dialog.CancelAllDialogsAsync(cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete, request);
    }

    /// <summary>Leaves what is open and takes the message for a person.</summary>
    /// <param name="words">What they wrote for the person already; null to ask for it.</param>
    public static async Task<Lead> ToPersonAsync(RoutedMessage message, string reason, CancellationToken cancellationToken, string? words = null)
    {
        if (message.Dialog.ActiveDialog?.Id != nameof(PersonDialog))
            message.State.Left = LeftChange.Of(message.Dialog);
        await message.Dialog.CancelAllDialogsAsync(cancellationToken);
        return new(await message.Dialog.BeginDialogAsync(nameof(PersonDialog), new PersonRequestOptions { Reason = reason, Message = words }, cancellationToken));
    }

    /// <summary>Answers by one text; what is open stays open and is asked again.</summary>
    public async Task<Lead> AnswerAsync(RoutedMessage message, string key, CancellationToken cancellationToken) =>
        new(await InterruptionAnswers.TellAsync(message.Dialog, say.Text(key, message.Facts.Language), cancellationToken));
}
