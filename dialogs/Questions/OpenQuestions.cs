using EthicalBot.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Questions;

/// <summary>Remembers between turns which question is open.</summary>
public sealed class OpenQuestions(ConversationState state)
{
    private readonly IStatePropertyAccessor<OpenQuestion> _accessor = state.CreateProperty<OpenQuestion>(nameof(OpenQuestion));

    /// <summary>The question that the customer was asked, if any.</summary>
    public Task<OpenQuestion> ReadAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        _accessor.GetAsync(turn, static () => new OpenQuestion(), cancellationToken);

    /// <summary>Notes that nothing is asked any more.</summary>
    public async Task CloseAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        (await ReadAsync(turn, cancellationToken)).Expected = DataClass.None;

    /// <summary>Asks through a prompt of the step's dialog.</summary>
    public async Task<DialogTurnResult> AskAsync(
        WaterfallStepContext step, string prompt, DataClass expected, Activity question, Activity retry, bool isRepeated, CancellationToken cancellationToken)
    {
        var open = await ReadAsync(step.Context, cancellationToken);
        (open.Expected, open.IsRepeated) = (expected, isRepeated);
        return await step.PromptAsync(prompt, new PromptOptions { Prompt = question, RetryPrompt = retry }, cancellationToken);
    }
}
