using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Dialogs.Routing;

/// <summary>Decides what a message leads to.</summary>
public sealed class Router
{
    /// <summary>The confidence from which an intent is acted on.</summary>
    internal const double Likely = .6;

    private const int MostRead = 4000;
    private static readonly string[] Answers = ["Disclosure.AnswerOrder", "Disclosure.AnswerAi", "Disclosure.AnswerPerson"];

    private readonly DialogSet _dialogs;
    private readonly IStatePropertyAccessor<RoutingState> _state;
    private readonly IntentRoutes _routes;
    private readonly OpenQuestions _questions;
    private readonly AnswerFit _fit;
    private readonly Wording _wording;
    private readonly Say _say;

    /// <summary>Takes every dialog of the tree.</summary>
    public Router(ConversationState state, IEnumerable<Dialog> dialogs, IntentRoutes routes, OpenQuestions questions, AnswerFit fit, Wording wording, Say say)
    {
        (_routes, _questions, _fit, _wording, _say) = (routes, questions, fit, wording, say);
        _state = state.CreateProperty<RoutingState>(nameof(RoutingState));
        _dialogs = new DialogSet(state.CreateProperty<DialogState>(nameof(DialogState)));
        foreach (var dialog in dialogs)
            _dialogs.Add(dialog);
    }

    /// <summary>Leads the message to its dialog, and notes when no question is open any more.</summary>
    public async Task RouteAsync(ITurnContext<IMessageActivity> turn, CancellationToken cancellationToken)
    {
        var dialog = await _dialogs.CreateContextAsync(turn, cancellationToken);
        var result = await ChooseAsync(dialog, turn.Facts(), cancellationToken);

        // A dialog that cannot go on says why a person should; taking the message is the same whoever asks for it.
        if (result is { Status: DialogTurnStatus.Complete, Result: PersonRequestOptions request })
            await dialog.BeginDialogAsync(nameof(PersonDialog), request, cancellationToken);
        if (dialog.ActiveDialog is null)
            await _questions.CloseAsync(turn, cancellationToken);
    }

    private async Task<DialogTurnResult?> ChooseAsync(DialogContext dialog, TurnFacts facts, CancellationToken cancellationToken)
    {
        var message = dialog.Context.Activity;
        var understood = facts.Understood;
        var isOpen = dialog.ActiveDialog is not null;
        var route = understood is { Confidence: >= Likely } ? _routes.Find(understood.Intent) : null;
        return (understood, message) switch
        {
            ({ Signals.Crisis: true }, _) => await ToPersonAsync(dialog, PersonReasons.Care, cancellationToken),
            ({ AsksForPerson: true }, _) when dialog.ActiveDialog?.Id != nameof(PersonDialog) => await ToPersonAsync(dialog, PersonReasons.Asked, cancellationToken),
            (null, { Value: JObject value }) => await PressAsync(dialog, value["action"] is JValue { Value: string action } ? action : null, cancellationToken),
            (null, { Attachments.Count: > 0 }) => await AnswerAsync(dialog, "Routing.FileKept", cancellationToken),
            (not null, { Text.Length: > MostRead }) => await AnswerAsync(dialog, "Routing.TooLong", cancellationToken),
            (not null, _) when isOpen && IsCancel(message.Text ?? "", facts.Language) => await CancelAsync(dialog, cancellationToken),
            (not null, _) when isOpen && await _fit.AnswersAsync(dialog.Context, cancellationToken) => await dialog.ContinueDialogAsync(cancellationToken),
            (not null, _) when isOpen && route is not null && route != dialog.ActiveDialog!.Id => await BeginAsync(dialog, route, cancellationToken),
            ({ OrderNumber: not null }, _) when isOpen && route is not null => await dialog.ReplaceDialogAsync(route, cancellationToken: cancellationToken),
            _ when isOpen => await dialog.ContinueDialogAsync(cancellationToken),
            _ when route is not null => await BeginAsync(dialog, route, cancellationToken),
            _ => await ClarifyAsync(dialog, cancellationToken),
        };
    }

    private async Task<DialogTurnResult> BeginAsync(DialogContext dialog, string id, CancellationToken cancellationToken)
    {
        (await StateAsync(dialog, cancellationToken)).HasClarified = false;
        return await dialog.BeginDialogAsync(id, cancellationToken: cancellationToken);
    }

    private static async Task<DialogTurnResult> ToPersonAsync(DialogContext dialog, string reason, CancellationToken cancellationToken)
    {
        await dialog.CancelAllDialogsAsync(cancellationToken);
        return await dialog.BeginDialogAsync(nameof(PersonDialog), new PersonRequestOptions { Reason = reason }, cancellationToken);
    }

    private async Task<DialogTurnResult?> PressAsync(DialogContext dialog, string? action, CancellationToken cancellationToken) =>
        action switch
        {
            "person" => await ToPersonAsync(dialog, PersonReasons.Asked, cancellationToken),
            { } intent when _routes.Find(intent) is { } route => await BeginAsync(dialog, route, cancellationToken),
            _ => await ClarifyAsync(dialog, cancellationToken),
        };

    private async Task<DialogTurnResult?> CancelAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        await dialog.CancelAllDialogsAsync(cancellationToken);
        return await AnswerAsync(dialog, "Routing.Cancelled", cancellationToken);
    }

    // Asks once what was meant; who is not understood twice gets a person instead of a third question.
    private async Task<DialogTurnResult?> ClarifyAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        var state = await StateAsync(dialog, cancellationToken);
        if (state.HasClarified)
        {
            state.HasClarified = false;
            return await ToPersonAsync(dialog, PersonReasons.Unsure, cancellationToken);
        }

        state.HasClarified = true;
        await dialog.Context.SendActivityAsync(_say.TextWithAnswers("Routing.Clarify", dialog.Context.Facts().Language, Answers), cancellationToken);
        return null;
    }

    private async Task<DialogTurnResult?> AnswerAsync(DialogContext dialog, string key, CancellationToken cancellationToken)
    {
        await dialog.Context.SendActivityAsync(_say.Text(key, dialog.Context.Facts().Language), cancellationToken);
        return null;
    }

    // "No, never mind." is "never mind": what stands before it in the list of fillers is left out.
    private bool IsCancel(string text, string language)
    {
        var fillers = _wording.Get("Routing.CancelFillers", language).Split('|');
        var words = text.Trim().TrimEnd('.', '!').Trim();
        while (Array.Find(fillers, filler => words.StartsWith(filler + " ", StringComparison.OrdinalIgnoreCase) || words.StartsWith(filler + ",", StringComparison.OrdinalIgnoreCase)) is { } first)
            words = words[first.Length..].TrimStart(' ', ',');
        return _wording.Get("Routing.CancelWords", language).Split('|').Contains(words, StringComparer.OrdinalIgnoreCase);
    }

    private Task<RoutingState> StateAsync(DialogContext dialog, CancellationToken cancellationToken) =>
        _state.GetAsync(dialog.Context, static () => new RoutingState(), cancellationToken);
}
