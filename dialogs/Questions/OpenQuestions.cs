using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Privacy;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Questions;

/// <summary>Remembers between turns which question is open.</summary>
public sealed class OpenQuestions(ConversationState state, PrivacyNotice notice, QuestionHistory history)
{
    private readonly IStatePropertyAccessor<OpenQuestion> _accessor = state.CreateProperty<OpenQuestion>(nameof(OpenQuestion));
    private readonly IStatePropertyAccessor<NoticeGiven> _notices = state.CreateProperty<NoticeGiven>(nameof(NoticeGiven));

    /// <summary>The question that the customer was asked, if any.</summary>
    public Task<OpenQuestion> ReadAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        _accessor.GetAsync(turn, static () => new OpenQuestion(), cancellationToken);

    /// <summary>Notes that nothing is asked any more.</summary>
    public async Task CloseAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var open = await ReadAsync(turn, cancellationToken);
        (open.Expected, open.Confirms, open.AsksWho, open.Before) = (DataClass.None, null, false, null);
        await history.ForgetAsync(turn, cancellationToken);
    }

    /// <summary>Asks through a prompt of the step's dialog; before the first personal question of a conversation the customer is told what becomes of the answer.</summary>
    public async Task<DialogTurnResult> AskAsync(
        WaterfallStepContext step, string prompt, DataClass expected, Activity question, Activity retry, bool isRepeated, CancellationToken cancellationToken)
    {
        var open = await OpenAsync(step, cancellationToken);
        (open.Expected, open.IsRepeated, open.Confirms, open.AsksWho) = (expected, isRepeated, null, false);
        if (expected != DataClass.None)
            await GiveNoticeAsync(step.Context, cancellationToken);
        return await PromptAsync(step, prompt, open, question, retry, cancellationToken);
    }

    /// <summary>Asks for a yes or no.</summary>
    /// <param name="about">The key of the request, of which the answers' keys are made.</param>
    public async Task<DialogTurnResult> ConfirmAsync(WaterfallStepContext step, string prompt, string about, Activity question, Activity retry, CancellationToken cancellationToken)
    {
        var open = await OpenAsync(step, cancellationToken);
        (open.Expected, open.IsRepeated, open.Confirms, open.AsksWho) = (DataClass.None, false, about, false);
        return await PromptAsync(step, prompt, open, question, retry, cancellationToken);
    }

    /// <summary>Notes a question that its dialog asks and judges itself.</summary>
    public async Task NoteAsync(ITurnContext turn, DataClass expected, CancellationToken cancellationToken)
    {
        var open = await ReadAsync(turn, cancellationToken);
        (open.Expected, open.IsRepeated, open.Confirms, open.AsksWho, open.Before) = (expected, false, null, false, null);
        if (expected != DataClass.None)
            await GiveNoticeAsync(turn, cancellationToken);
    }

    /// <summary>Goes back to the question that was open before a dialog came in between.</summary>
    public async Task ReturnAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var open = await ReadAsync(turn, cancellationToken);
        var before = open.Before ?? new();
        (open.Expected, open.IsRepeated, open.Confirms, open.AsksWho, open.Before) = (before.Expected, before.IsRepeated, before.Confirms, before.AsksWho, null);
    }

    /// <summary>Whether the privacy notice was told in the turn of that time.</summary>
    public async Task<bool> WasNoticeGivenAtAsync(ITurnContext turn, DateTimeOffset at, CancellationToken cancellationToken) =>
        await _notices.GetAsync(turn, static () => new NoticeGiven(), cancellationToken) is { Version: not null } given && given.At == at;

    /// <summary>Asks a question again by running the step that asked it: in the language of now, or after going back.</summary>
    public async Task<DialogTurnResult> AskAgainAsync(DialogContext outer, AskedQuestion asked, CancellationToken cancellationToken)
    {
        var open = await ReadAsync(outer.Context, cancellationToken);
        var before = asked.Before ?? new();
        // Twice: a step may first go back to what was open before, and asks in between of it all the same.
        (open.Expected, open.IsRepeated, open.Confirms, open.AsksWho, open.Before) = (before.Expected, before.IsRepeated, before.Confirms, before.AsksWho, asked.Before);
        return await history.AskAgainAsync(outer, asked, cancellationToken);
    }

    // One step back is enough: a dialog that comes in between another such one asks its question anew.
    private async Task<OpenQuestion> OpenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var open = await ReadAsync(step.Context, cancellationToken);
        open.Before = open.Expected == DataClass.None && open.Confirms is null ? null
            : new() { Expected = open.Expected, IsRepeated = open.IsRepeated, Confirms = open.Confirms, AsksWho = open.AsksWho };
        return open;
    }

    private async Task<DialogTurnResult> PromptAsync(WaterfallStepContext step, string prompt, OpenQuestion open, Activity question, Activity retry, CancellationToken cancellationToken)
    {
        if (step.Context.Facts().Simple)
        {
            SimpleWording.Use(question);
            SimpleWording.Use(retry);
        }

        await history.NoteAsync(step, open.Before, question, retry, cancellationToken);
        return await step.PromptAsync(prompt, new PromptOptions { Prompt = question, RetryPrompt = retry }, cancellationToken);
    }

    private async Task GiveNoticeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var given = await _notices.GetAsync(turn, static () => new NoticeGiven(), cancellationToken);
        if (given.Version is not null)
            return;
        (given.Version, given.At) = (notice.Version, turn.Facts().At);
        notice.Give(turn.Facts());
    }
}
