using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Privacy;
using EthicalBot.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Questions;

/// <summary>Remembers between turns which question is open.</summary>
public sealed class OpenQuestions(ConversationState state, PrivacyNotice notice)
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
        (open.Expected, open.Confirms, open.Before) = (DataClass.None, null, null);
    }

    /// <summary>Asks through a prompt of the step's dialog; before the first personal question of a conversation the customer is told what becomes of the answer.</summary>
    public async Task<DialogTurnResult> AskAsync(
        WaterfallStepContext step, string prompt, DataClass expected, Activity question, Activity retry, bool isRepeated, CancellationToken cancellationToken)
    {
        var open = await OpenAsync(step, cancellationToken);
        (open.Expected, open.IsRepeated, open.Confirms) = (expected, isRepeated, null);
        if (expected != DataClass.None)
            await GiveNoticeAsync(step.Context, cancellationToken);
        return await step.PromptAsync(prompt, new PromptOptions { Prompt = question, RetryPrompt = retry }, cancellationToken);
    }

    /// <summary>Asks for a yes or no.</summary>
    /// <param name="about">The key of the request, of which the answers' keys are made.</param>
    public async Task<DialogTurnResult> ConfirmAsync(WaterfallStepContext step, string prompt, string about, Activity question, Activity retry, CancellationToken cancellationToken)
    {
        var open = await OpenAsync(step, cancellationToken);
        (open.Expected, open.IsRepeated, open.Confirms) = (DataClass.None, false, about);
        return await step.PromptAsync(prompt, new PromptOptions { Prompt = question, RetryPrompt = retry }, cancellationToken);
    }

    /// <summary>Goes back to the question that was open before a dialog came in between.</summary>
    public async Task ReturnAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var open = await ReadAsync(turn, cancellationToken);
        var before = open.Before ?? new();
        (open.Expected, open.IsRepeated, open.Confirms, open.Before) = (before.Expected, before.IsRepeated, before.Confirms, null);
    }

    // One step back is enough: a dialog that comes in between another such one asks its question anew.
    private async Task<OpenQuestion> OpenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var open = await ReadAsync(step.Context, cancellationToken);
        open.Before = open.Expected == DataClass.None && open.Confirms is null ? null
            : new() { Expected = open.Expected, IsRepeated = open.IsRepeated, Confirms = open.Confirms };
        return open;
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
