using EthicalBot.Cards;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Privacy;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Handoff.Cases;
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
    private readonly InTheQueue _queue;
    private readonly PrivacyRoutes _privacy;
    private readonly CustomerChoice _choice;
    private readonly OpenQuestions _questions;
    private readonly AnswerFit _fit;
    private readonly TriedSteps _tried;
    private readonly Wording _wording;
    private readonly Say _say;

    /// <summary>Takes every dialog of the tree.</summary>
    public Router(ConversationState state, IEnumerable<Dialog> dialogs, IntentRoutes routes, InTheQueue queue, PrivacyRoutes privacy, CustomerChoice choice, OpenQuestions questions, AnswerFit fit, TriedSteps tried, Wording wording, Say say)
    {
        (_routes, _queue, _privacy, _choice, _questions, _fit, _tried, _wording, _say) = (routes, queue, privacy, choice, questions, fit, tried, wording, say);
        _state = state.CreateProperty<RoutingState>(nameof(RoutingState));
        _dialogs = new DialogSet(state.CreateProperty<DialogState>(nameof(DialogState)));
        foreach (var dialog in dialogs)
            _dialogs.Add(dialog);
    }

    /// <summary>Leads the message to its dialog, and notes when no question is open any more.</summary>
    public async Task RouteAsync(ITurnContext<IMessageActivity> turn, CancellationToken cancellationToken)
    {
        var dialog = await _dialogs.CreateContextAsync(turn, cancellationToken);
        var state = await StateAsync(dialog.Context, cancellationToken);
        await BeginStretchAsync(dialog, state, cancellationToken);
        _privacy.Soften(turn.Facts(), state);
        var result = await ChooseAsync(dialog, turn.Facts(), state, cancellationToken);
        state.HasWritten = true;

        // A dialog that cannot go on says why a person should; taking the message is the same whoever asks for it.
        if (result is { Status: DialogTurnStatus.Complete, Result: PersonRequestOptions request })
            await dialog.BeginDialogAsync(nameof(PersonDialog), request, cancellationToken);
        if (dialog.ActiveDialog is null)
            await _questions.CloseAsync(turn, cancellationToken);
        await _privacy.SayGentleWordAsync(turn, cancellationToken);
        EndStretch(turn.Facts(), state);
    }

    /// <summary>A customer has come.</summary>
    public async Task BeginAsync(ITurnContext turn, string? chosen, CancellationToken cancellationToken) =>
        (await StateAsync(turn, cancellationToken)).PersonFirst = chosen == CustomerChoice.Person;

    /// <summary>The desk has news of the conversation.</summary>
    public async Task HearDeskAsync(ITurnContext<IEventActivity> turn, CancellationToken cancellationToken)
    {
        await _queue.HearAsync(await _dialogs.CreateContextAsync(turn, cancellationToken), turn.Activity, cancellationToken);
        EndStretch(turn.Facts(), await StateAsync(turn, cancellationToken));
    }

    // A person has held the conversation since: what was asked before they came is over.
    private static async Task BeginStretchAsync(DialogContext dialog, RoutingState state, CancellationToken cancellationToken)
    {
        var token = dialog.Context.Facts().Floor.Token;
        if (state.FloorToken != 0 && state.FloorToken < token)
        {
            await dialog.CancelAllDialogsAsync(cancellationToken);
            state.HasClarified = false;
        }
    }

    // What this turn itself does with the floor is no news to it.
    private static void EndStretch(TurnFacts facts, RoutingState state) => state.FloorToken = facts.Floor.Token + (facts.FloorTo is null ? 0 : 1);

    private async Task<DialogTurnResult?> ChooseAsync(DialogContext dialog, TurnFacts facts, RoutingState state, CancellationToken cancellationToken)
    {
        var message = dialog.Context.Activity;
        var understood = facts.Understood;
        var isOpen = dialog.ActiveDialog is not null;
        var route = facts.AiRefused ? _privacy.ExactRoute(message.Text ?? "", facts.Language) : understood is { Confidence: >= Likely } ? _routes.Find(understood.Intent) : null;
        if (facts.Floor.Holder == FloorHolder.Queue)
            return await InQueueAsync(dialog, facts, cancellationToken);
        if (!state.HasWritten && understood is { AsksForPerson: true })
            await _choice.RememberAsync(dialog.Context, CustomerChoice.Person, cancellationToken);

        return (understood, message) switch
        {
            ({ Signals.Crisis: true }, _) => await ToPersonAsync(dialog, PersonReasons.Care, cancellationToken),
            ({ Signals.Crisis: false }, _) when await _privacy.IsForMeAsync(dialog, cancellationToken) => await _privacy.BeginAsync(dialog, cancellationToken),
            ({ AsksForPerson: true }, _) when dialog.ActiveDialog?.Id != nameof(PersonDialog) || await _queue.IsSomebodyFreeAsync(cancellationToken) => await ToPersonAsync(dialog, PersonReasons.Asked, cancellationToken),
            (null, { Value: JObject value }) => await PressAsync(dialog, value["action"] is JValue { Value: string action } ? action : null, cancellationToken),
            (null, { Attachments.Count: > 0 }) => await AnswerAsync(dialog, "Routing.FileKept", cancellationToken),
            (not null, { Text.Length: > MostRead }) => await AnswerAsync(dialog, "Routing.TooLong", cancellationToken),
            (not null, _) when IsOneOf("Routing.AssistantWords", message.Text ?? "", facts.Language) => await ChooseAssistantAsync(dialog, cancellationToken),
            (not null, _) when state is { PersonFirst: true, HasWritten: false } && understood.Intent != Intents.AiPolicy =>
                await ToPersonAsync(dialog, PersonReasons.Asked, cancellationToken, understood.Intent == Intents.SmallTalk ? null : message.Text),
            (not null, _) when isOpen && IsCancel(message.Text ?? "", facts.Language) => await CancelAsync(dialog, cancellationToken),
            (not null, _) when isOpen && await _fit.AnswersAsync(dialog.Context, cancellationToken) => await dialog.ContinueDialogAsync(cancellationToken),
            (not null, _) when isOpen && route is not null && route != dialog.ActiveDialog!.Id => await BeginAsync(dialog, route, cancellationToken),
            ({ OrderNumber: not null }, _) when isOpen && route is not null => await dialog.ReplaceDialogAsync(route, cancellationToken: cancellationToken),
            _ when isOpen => await dialog.ContinueDialogAsync(cancellationToken),
            _ when route is not null => await BeginAsync(dialog, route, cancellationToken),
            _ when facts.AiRefused => await _privacy.OfferMenuAsync(dialog, cancellationToken),
            _ => await ClarifyAsync(dialog, cancellationToken),
        };
    }

    private async Task<DialogTurnResult> BeginAsync(DialogContext dialog, string id, CancellationToken cancellationToken)
    {
        (await StateAsync(dialog.Context, cancellationToken)).HasClarified = false;
        return await dialog.BeginDialogAsync(id, cancellationToken: cancellationToken);
    }

    private static async Task<DialogTurnResult> ToPersonAsync(DialogContext dialog, string reason, CancellationToken cancellationToken, string? message = null)
    {
        await dialog.CancelAllDialogsAsync(cancellationToken);
        return await dialog.BeginDialogAsync(nameof(PersonDialog), new PersonRequestOptions { Reason = reason, Message = message }, cancellationToken);
    }

    private async Task<DialogTurnResult?> InQueueAsync(DialogContext dialog, TurnFacts facts, CancellationToken cancellationToken)
    {
        var text = dialog.Context.Activity.Text ?? "";
        if (facts.Understood is not null && (IsOneOf("Routing.AssistantWords", text, facts.Language) || IsCancel(text, facts.Language)))
            await _queue.WithdrawAsync(dialog.Context, cancellationToken);
        else if (facts.PrivacyAsk is { } ask)
            await _privacy.MarkAsync(dialog.Context, ask, cancellationToken);
        else
            await _queue.AnswerAsync(dialog.Context, cancellationToken);
        return null;
    }

    private async Task<DialogTurnResult?> ChooseAssistantAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        await dialog.CancelAllDialogsAsync(cancellationToken);
        await _choice.RememberAsync(dialog.Context, CustomerChoice.Assistant, cancellationToken);
        await dialog.Context.SendActivityAsync(_say.TextWithAnswers("Routing.Assistant", dialog.Context.Facts().Language, Answers), cancellationToken);
        return null;
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
        var state = await StateAsync(dialog.Context, cancellationToken);
        if (state.HasClarified)
        {
            state.HasClarified = false;
            return await ToPersonAsync(dialog, PersonReasons.Unsure, cancellationToken);
        }

        state.HasClarified = true;
        await _tried.AddAsync(dialog.Context, Tried.NotUnderstood, order: null, cancellationToken);
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
        return IsOneOf("Routing.CancelWords", words, language);
    }

    private bool IsOneOf(string key, string text, string language) =>
        _wording.Get(key, language).Split('|').Contains(text.Trim().TrimEnd('.', '!').Trim(), StringComparer.OrdinalIgnoreCase);

    private Task<RoutingState> StateAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        _state.GetAsync(turn, static () => new RoutingState(), cancellationToken);
}
