using EthicalBot.Conversation.Identity;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Identity;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Speech;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Privacy;

/// <summary>A request that is read back and done after one clear yes.</summary>
public abstract class ConfirmedRequestDialog : ComponentDialog
{
    private const string Answer = "answer";

    private readonly string _about;
    private readonly OpenQuestions _questions;
    private readonly Confirmation _confirmation;

    /// <summary>Takes the key of its texts.</summary>
    protected ConfirmedRequestDialog(string id, string about, Say say, OpenQuestions questions, Confirmation confirmation)
        : base(id)
    {
        (_about, Say, _questions, _confirmation) = (about, say, questions, confirmation);
        AddDialog(new WaterfallDialog("steps", [ProveAsync, AskAsync, DoAsync]));
        AddDialog(new TextPrompt(Answer, IsAnswerAsync));
        InitialDialogId = "steps";
    }

    /// <summary>Makes what is said.</summary>
    protected Say Say { get; }

    /// <summary>Whether a code must prove first who asks.</summary>
    protected virtual Task<bool> NeedsCodeAsync(ITurnContext turn, CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>Why it cannot be done now, or null.</summary>
    protected abstract Task<Activity?> RefusalAsync(ITurnContext turn, CancellationToken cancellationToken);

    /// <summary>The values of the text that reads back what will happen.</summary>
    protected virtual (string Name, object Value)[] ReadBack(TurnFacts facts) => [];

    /// <summary>Does it, and says so.</summary>
    protected abstract Task<Activity> CarryOutAsync(ITurnContext turn, CancellationToken cancellationToken);

    private async Task<DialogTurnResult> ProveAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        await NeedsCodeAsync(step.Context, cancellationToken)
            ? await step.BeginDialogAsync(nameof(IdentityDialog), new IdentityOptions { Wanted = IdentityLevel.Code }, cancellationToken)
            : await step.NextAsync(cancellationToken: cancellationToken);

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        // No code came to be proved: a person goes on from here.
        if (step.Result is PersonRequestOptions request)
            return await step.EndDialogAsync(request, cancellationToken);
        var facts = step.Context.Facts();
        if (await RefusalAsync(step.Context, cancellationToken) is { } refusal)
        {
            await step.Context.SendActivityAsync(refusal, cancellationToken);
            return await step.EndDialogAsync(cancellationToken: cancellationToken);
        }

        string[] answers = [$"{_about}.Yes", $"{_about}.No"];
        return await _questions.ConfirmAsync(step, Answer, _about,
            Say.TextWithAnswers($"{_about}.Ask", facts.Language, answers, ReadBack(facts)), Say.TextWithAnswers($"{_about}.Again", facts.Language, answers), cancellationToken);
    }

    private async Task<DialogTurnResult> DoAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var language = step.Context.Facts().Language;
        var told = _confirmation.Read((string)step.Result, _about, language) == true
            ? await CarryOutAsync(step.Context, cancellationToken)
            : Say.Text($"{_about}.Kept", language);
        await step.Context.SendActivityAsync(told, cancellationToken);
        await _questions.ReturnAsync(step.Context, cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private Task<bool> IsAnswerAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken) =>
        Task.FromResult(prompt.Recognized.Succeeded && _confirmation.Read(prompt.Recognized.Value, _about, prompt.Context.Facts().Language) is not null);
}
