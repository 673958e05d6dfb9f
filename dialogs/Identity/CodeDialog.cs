using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Identity;

/// <summary>Sends a code and asks for it: the part of <see cref="IdentityDialog"/> after it is said who writes.</summary>
public sealed class CodeDialog : ComponentDialog
{
    private const string Steps = "steps";
    private const string Code = "code";
    private const int MostInARow = 3;

    private static readonly string[] Answers = ["Identity.NewCode"];

    private readonly Say _say;
    private readonly Wording _wording;
    private readonly OpenQuestions _questions;
    private readonly CustomerClues _clues;
    private readonly CodeSending _sending;
    private readonly CodeLimits _limits;
    private readonly Codes _codes;
    private readonly LevelReached _reached;
    private readonly TriedSteps _tried;
    private readonly IdentityAsides _asides;

    /// <summary>Takes what it speaks, sends and compares with.</summary>
    public CodeDialog(Say say, Wording wording, OpenQuestions questions, CustomerClues clues, CodeSending sending, CodeLimits limits, Codes codes, LevelReached reached, TriedSteps tried, IdentityAsides asides)
        : base(nameof(CodeDialog))
    {
        (_say, _wording, _questions, _clues, _sending, _limits, _codes, _reached, _tried, _asides) = (say, wording, questions, clues, sending, limits, codes, reached, tried, asides);
        AddDialog(new WaterfallDialog(Steps, [SendAsync, AskAsync, CheckAsync]));
        AddDialog(new TextPrompt(Code));
        InitialDialogId = Steps;
    }

    private async Task<DialogTurnResult> SendAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = OptionsOf(step);
        if (options.Again is not null)
            return await step.NextAsync(options.Again, cancellationToken);
        switch (await _sending.SendAsync(step.Context, options.Clue, options.Order.Length == 0 ? null : options.Order, cancellationToken))
        {
            case CodeSendingOutcome.Sent:
                return await step.NextAsync("Identity.CodeSent", cancellationToken);
            case CodeSendingOutcome.TooSoon:
                return await step.NextAsync("Identity.CodeTooSoon", cancellationToken);
            case CodeSendingOutcome.TooOften:
                return await step.EndDialogAsync(new PersonRequestOptions { Reason = PersonReasons.Locked }, cancellationToken);
            default:
                await _tried.AddAsync(step.Context, Tried.ShopUnavailable, order: null, cancellationToken);
                return await step.EndDialogAsync(new PersonRequestOptions { Reason = PersonReasons.Unavailable }, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var question = _say.TextWithAnswers((string)step.Result, step.Context.Facts().Language, Answers);
        return await _questions.AskAsync(step, Code, DataClass.Secret, question, question, isRepeated: false, cancellationToken);
    }

    private async Task<DialogTurnResult> CheckAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (facts, options, said) = (step.Context.Facts(), OptionsOf(step), (string)step.Result);
        await _questions.ReturnAsync(step.Context, cancellationToken);
        // Who writes an address instead of a code has seen a slip in the first, or was asked for more than a name.
        var other = _clues.Read(said, facts.Language, options.Order);
        if (other.Email.Length > 0 || (!CodeText.TryRead(said, out _) && other.TryQuery(out _)))
            return await AgainAsync(step, other, again: null, cancellationToken);
        // "69002 is my postcode": with the name that was said before.
        if (other.Postcode.Length > 0 && _clues.HasPostcode(said, facts.Language, other.Postcode) && options.Clue.With(other) is { Email: "" } both && both.TryQuery(out _))
            return await AgainAsync(step, both, again: null, cancellationToken);
        if (NewCodeWords.Is(_wording, said, facts.Language))
            return await AgainAsync(step, options.Clue, again: null, cancellationToken);
        if (_asides.AnswerTo(said, facts.Language) is { } aside)
            await step.Context.SendActivityAsync(_say.Text(aside, facts.Language), cancellationToken);
        if (!CodeText.TryRead(said, out var code))
            return await AgainAsync(step, options.Clue, "Identity.CodeAgain", cancellationToken);

        var challenge = await _sending.AwaitedAsync(step.Context, cancellationToken);
        if (challenge is null || !await _limits.TryCodeAsync(facts, challenge, cancellationToken))
        {
            await _sending.ForgetAsync(step.Context, cancellationToken);
            await _tried.AddAsync(step.Context, Tried.ProofWrong, order: null, cancellationToken);
            return await step.EndDialogAsync(new PersonRequestOptions { Reason = PersonReasons.Locked }, cancellationToken);
        }

        if (!(await _limits.MayBeRightAsync(facts, challenge, cancellationToken) & _codes.IsRight(challenge, code, facts.At)))
            return await AgainAsync(step, options.Clue, (options.Wrong + 1) % MostInARow == 0 ? "Identity.CodeWrongStill" : "Identity.CodeWrong", cancellationToken, options.Wrong + 1);
        await _limits.GiveBackAsync(facts, cancellationToken);
        await _sending.ForgetAsync(step.Context, cancellationToken);
        return await _reached.ByCodeAsync(step, challenge.Customer, cancellationToken);
    }

    private static Task<DialogTurnResult> AgainAsync(WaterfallStepContext step, CustomerClue clue, string? again, CancellationToken cancellationToken, int wrong = 0) =>
        step.ReplaceDialogAsync(Steps, new CodeOptions { Clue = clue, Order = OptionsOf(step).Order, Again = again, Wrong = wrong }, cancellationToken);

    private static CodeOptions OptionsOf(WaterfallStepContext step) =>
        step.Options as CodeOptions ?? throw new InvalidOperationException("A code is asked for of nobody.");
}
