using EthicalBot.Cards;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Understanding.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Interruptions;

/// <summary>
/// Listens to what is said in a turn and remembers it; has simple words said to who wished for them, and a question that is
/// still in the language of before put again in the customer's.
/// </summary>
public sealed class SayingAgain(ConversationState state, QuestionHistory history, OpenQuestions questions, OtherWords other, Say say)
{
    private const int MostRemembered = 3;
    private const int MostInARow = 2;
    private static readonly string[] WayOn = ["Disclosure.AnswerOrder", "Disclosure.AnswerPerson"];

    private readonly IStatePropertyAccessor<ConversationMemory> _accessor = state.CreateProperty<ConversationMemory>(nameof(ConversationMemory));
    private readonly List<Activity> _said = [];
    private bool _isHeldBack;
    private string? _openBefore;
    private bool _isSaidOtherwise;

    /// <summary>What is remembered.</summary>
    public Task<ConversationMemory> ReadAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        _accessor.GetAsync(turn, static () => new ConversationMemory(), cancellationToken);

    /// <summary>Listens from here to the end of the turn.</summary>
    public async Task ListenAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        var facts = dialog.Context.Facts();
        var memory = await ReadAsync(dialog.Context, cancellationToken);
        facts.Simple = memory.Simple;
        _openBefore = dialog.ActiveDialog?.Id;
        // Not the innermost alone: what comes to its end in this turn gives way to the question beneath it.
        var asked = await history.AllAsync(dialog.Context, cancellationToken);
        dialog.Context.OnSendActivities(async (_, activities, next) =>
        {
            // Its words in the language of before; they are put again in the new one at the end of the turn.
            _isHeldBack |= activities.RemoveAll(activity => activity.Text is { Length: > 0 } text && asked.Any(one => one.Language != facts.Language && (text == one.Text || text == one.Again))) > 0;
            foreach (var activity in activities.Where(activity => facts.Simple && activity.Type == ActivityTypes.Message))
                SimpleWording.Use(activity);
            await SayOtherwiseAsync(activities, dialog, memory, cancellationToken);
            _said.AddRange(activities.Where(activity => activity.Type == ActivityTypes.Message));
            return activities.Count == 0 ? [] : await next();
        });
    }

    /// <summary>Puts the open question again if its words were held back.</summary>
    public async Task<DialogTurnResult?> FinishAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        if (!_isHeldBack || await history.OpenAsync(dialog, cancellationToken) is not { } open || open.Language == dialog.Context.Facts().Language)
            return null;
        return await questions.AskAgainAsync(dialog, open, cancellationToken);
    }

    /// <summary>Remembers what this turn said.</summary>
    public async Task RememberAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (_said.Count == 0)
            return;
        var memory = await ReadAsync(turn, cancellationToken);
        // In a row: with something else said in between it is no third time.
        memory.Times = _said.Count == 1 && memory.Last is [.., { Text.Length: > 0 } last] && last.Text == _said[^1].Text ? memory.Times + 1 : 1;
        memory.Before = [.. memory.Last.Select(WordsOf).Where(words => words.Length > 0)];
        memory.LastAt = turn.Facts().At;
        memory.Last = [.. _said.TakeLast(MostRemembered).Select(activity => new SaidMessage
        {
            Text = activity.Text ?? "",
            Simple = SimpleWording.Of(activity),
            Choices = [.. (activity.SuggestedActions?.Actions ?? []).Select(choice => choice.Title).OfType<string>()],
            Cards = [.. activity.Attachments ?? []],
        })];
    }

    /// <summary>Whether the words were among what could be chosen: then they choose, whatever else they mean.</summary>
    public async Task<bool> IsChoiceAsync(ITurnContext turn, string text, CancellationToken cancellationToken) =>
        (await ReadAsync(turn, cancellationToken)).Last.Any(said => said.Choices.Exists(choice => Folding.Words(choice).SequenceEqual(Folding.Words(text))));

    /// <summary>Says the last message again; null when there is none or it was said often enough.</summary>
    public static Activity? LastOf(ConversationMemory memory, bool simple)
    {
        if (memory.Last is not [.., { } last] || (memory.Times >= MostInARow && !simple) || (simple && last.Simple is null))
            return null;
        var activity = MessageFactory.Text(simple ? last.Simple : last.Text).MarkFixed();
        activity.Attachments = simple || last.Cards.Count == 0 ? null : [.. last.Cards];
        if (last.Choices.Count > 0)
            activity.SuggestedActions = new SuggestedActions { Actions = [.. last.Choices.Select(words => new CardAction(ActionTypes.ImBack, title: words, value: words))] };
        return activity;
    }

    /// <summary>Shows who has nothing open, and was offered nothing, what they may choose: no answer is a dead end.</summary>
    public void ShowTheWayOn(DialogContext dialog)
    {
        var facts = dialog.Context.Facts();
        if (dialog.ActiveDialog is not null || facts.FloorTo is not null || facts.Floor.Holder != FloorHolder.Bot || facts.Understood is { Signals.Crisis: true }
            || _said.Count == 0 || _said.Exists(said => said.SuggestedActions is { Actions.Count: > 0 }))
            return;
        // What went out is a copy already; what is remembered is the message itself.
        say.WithAnswers(_said[^1], facts.Language, WayOn);
        if (facts.Changes.OfType<OutgoingActivity>().LastOrDefault(change => change.Activity.Type == ActivityTypes.Message) is { Activity: var sent })
            say.WithAnswers(sent, facts.Language, WayOn);
    }

    // A third time in a row the same words help nobody; what comes after their stand-in would only repeat itself as well.
    private async Task SayOtherwiseAsync(List<Activity> activities, DialogContext dialog, ConversationMemory memory, CancellationToken cancellationToken)
    {
        var facts = dialog.Context.Facts();
        if (facts.Understood is { Signals.Crisis: true } || memory.Before.Count == 0)
            return;
        // What begins with this message mostly ends with its answer.
        var isOpen = _openBefore is not null && dialog.ActiveDialog?.Id == _openBefore;
        for (var at = 0; at < activities.Count; at++)
        {
            var message = activities[at];
            if (message.Type != ActivityTypes.Message || WordsOf(message) is not { Length: > 0 } words)
                continue;
            var isThird = memory.Before.Contains(words) && memory.Last.Exists(said => WordsOf(said) == words);
            var asked = QuestionSentences.In(message.Text ?? "").Where(question => memory.Before.Exists(said => said.Contains(question, StringComparison.Ordinal)) && memory.Last.Exists(said => said.Text.Contains(question, StringComparison.Ordinal))).ToHashSet();
            if (!isThird && asked.Count == 0)
                continue;
            var isConfirming = message.SuggestedActions is not null && (ShopWriteDialog.IsConfirming(dialog) || (await questions.ReadAsync(dialog.Context, cancellationToken)).Confirms is not null);
            // After an answer to something else the question it comes back to is no repetition, nor is a card beside words.
            var (isCard, isReminder) = (string.IsNullOrEmpty(message.Text), _said.Count + at > 0 && isOpen);
            if (isConfirming || isReminder || isCard)
                activities[at] = isThird && !(isCard && _said.Count + at > 0) ? other.InFull(message, facts, isConfirming) : message;
            else if (_isSaidOtherwise)
                activities.RemoveAt(at--);
            else
                activities[at] = isThird ? other.InPlaceOf(message, facts, isOpen ? _openBefore : null, isQuestion: false) : other.Without(asked, message, facts, isOpen ? _openBefore : null);
            _isSaidOtherwise |= !isConfirming && !isReminder && !isCard;
        }
    }

    private static string WordsOf(Activity activity) => WordsOf(activity.Text, activity.Attachments);

    private static string WordsOf(SaidMessage said) => WordsOf(said.Text, said.Cards);

    private static string WordsOf(string? text, IEnumerable<Attachment>? cards) =>
        string.Join('\n', new[] { text }.Concat((cards ?? []).Select(card => TextTwin.TryRead(card, out var twin) ? twin : null)).Where(words => !string.IsNullOrEmpty(words)));
}
