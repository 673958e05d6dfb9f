using EthicalBot.Cards;
using EthicalBot.Conversation.Identity;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.OrderStatus;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Privacy;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Identity;

/// <summary>
/// Brings the customer to the level that is needed, and asks nothing where it holds already.
/// It ends with the <see cref="IdentityLevel"/> reached, or with <see cref="PersonRequestOptions"/> where a person must go on.
/// After a code <see cref="HeldIdentities.CustomerAsync"/> tells whose orders may be shown and changed.
/// </summary>
public sealed class IdentityDialog : ComponentDialog
{
    private const string Steps = "steps";
    private const string Who = "who";
    private const string Order = "order";
    private const int MostAsked = 3;

    private readonly Say _say;
    private readonly Wording _wording;
    private readonly OpenQuestions _questions;
    private readonly VerifiedOrders _verified;
    private readonly HeldIdentities _held;
    private readonly IChannelIdentity _channel;
    private readonly CustomerClues _clues;
    private readonly Introductions _introductions;
    private readonly SaidClues _earlier;
    private readonly CodeSending _sending;
    private readonly IdentityAsides _asides;

    /// <summary>Takes what it speaks and remembers with, and its two parts.</summary>
    public IdentityDialog(Say say, Wording wording, OpenQuestions questions, VerifiedOrders verified, HeldIdentities held, IChannelIdentity channel, CustomerClues clues, Introductions introductions, SaidClues earlier, CodeSending sending, IdentityAsides asides, CodeDialog code, OrderProofDialog proof)
        : base(nameof(IdentityDialog))
    {
        (_say, _wording, _questions, _verified, _held, _channel, _clues, _introductions, _earlier, _sending, _asides) = (say, wording, questions, verified, held, channel, clues, introductions, earlier, sending, asides);
        AddDialog(new WaterfallDialog(Steps, [BeginAsync, AskAsync, ReadAsync]));
        AddDialog(new TextPrompt(Who));
        AddDialog(code);
        AddDialog(proof);
        InitialDialogId = Steps;
    }

    private async Task<DialogTurnResult> BeginAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (facts, options) = (step.Context.Facts(), OptionsOf(step));
        if (options.Asked > 0)
            return await step.NextAsync(options.Clue, cancellationToken);
        var isAnew = options.IsAnew || NamesOtherAccount(step.Context.Activity.Text, facts.Language);
        if (!isAnew && await HoldsAsync(step, options, cancellationToken))
            return await step.EndDialogAsync(options.Wanted, cancellationToken);
        if (await _channel.LevelAsync(step.Context, cancellationToken) is var level && level >= options.Wanted && !isAnew)
        {
            await _held.ReachAsync(step.Context, level, "", cancellationToken);
            return await step.EndDialogAsync(level, cancellationToken);
        }

        if (options.Wanted != IdentityLevel.Code)
            return await step.ReplaceDialogAsync(nameof(OrderProofDialog), options, cancellationToken);
        // A code that is on its way is waited for; nobody gets a second one for having asked again.
        if (!isAnew && await _sending.AwaitedAsync(step.Context, cancellationToken) is { } awaited && awaited.IsGoodAt(facts.At) && options.Clue.IsEmpty())
            return await step.ReplaceDialogAsync(nameof(CodeDialog), new CodeOptions { Clue = awaited.Clue, Order = options.Order, Again = "Identity.CodeWaits" }, cancellationToken);

        step.Values[Order] = options.Order.Length > 0 ? options.Order : facts.Understood?.OrderNumber ?? "";
        return await step.NextAsync(await KnownAsync(step, options, isAnew, cancellationToken), cancellationToken);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (language, options, known) = (step.Context.Facts().Language, OptionsOf(step), (CustomerClue)step.Result);
        if (known.TryQuery(out _))
            return await SendAsync(step, known, cancellationToken);
        step.Values[Who] = known;
        var key = options.Again ?? (known.Name.Length > 0 ? "Identity.AskPostcodeToo" : known.Postcode.Length > 0 ? "Identity.AskNameToo" : "Identity.AskWho");
        var question = _say.Text(key, language);
        var asked = await _questions.AskAsync(step, Who, DataClass.Credential, question, _say.Text("Identity.AskWhoAgain", language), isRepeated: false, cancellationToken);
        (await _questions.ReadAsync(step.Context, cancellationToken)).AsksWho = true;
        return asked;
    }

    private async Task<DialogTurnResult> ReadAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (facts, options) = (step.Context.Facts(), OptionsOf(step));
        await _questions.ReturnAsync(step.Context, cancellationToken);
        var said = _clues.Read((string)step.Result, facts.Language, OrderOf(step));
        var known = KnownOf(step).With(said);
        var aside = _asides.AnswerTo((string)step.Result, facts.Language);
        if (aside is not null)
            await step.Context.SendActivityAsync(_say.Text(aside, facts.Language), cancellationToken);
        if (known.TryQuery(out _))
            return await SendAsync(step, known, cancellationToken);
        if (aside is null && options.Asked + 1 >= MostAsked)
            return await step.EndDialogAsync(new PersonRequestOptions { Reason = PersonReasons.Unsure }, cancellationToken);
        return await step.ReplaceDialogAsync(Steps, new IdentityOptions
        {
            Wanted = options.Wanted,
            Order = OrderOf(step),
            Clue = known,
            // Who asks something first has not answered wrongly.
            Asked = Math.Max(1, options.Asked + (aside is null ? 1 : 0)),
            Again = said.IsEmpty() && aside is null ? "Identity.AskWhoAgain" : null,
        }, cancellationToken);
    }

    // A code is for a person and all their orders; a proof for the order that it was given for.
    private async Task<bool> HoldsAsync(WaterfallStepContext step, IdentityOptions options, CancellationToken cancellationToken) =>
        (options.Wanted == IdentityLevel.Code && await _held.CustomerAsync(step.Context, cancellationToken) is not null)
        || await _held.HoldsAsync(step.Context, options.Wanted, options.Order.Length == 0 ? null : options.Order, cancellationToken);

    // Who said it with the request, before it, or with the last order, has answered already.
    private async Task<CustomerClue> KnownAsync(WaterfallStepContext step, IdentityOptions options, bool isAnew, CancellationToken cancellationToken)
    {
        if (!options.Clue.IsEmpty())
            return options.Clue;
        var facts = step.Context.Facts();
        var said = _introductions.Read(step.Context.Activity.Text, facts.Language);
        if (!isAnew)
            said = (await _earlier.ReadAsync(step.Context, cancellationToken)).With(said);
        if (said.TryQuery(out _))
            return said;
        var verified = isAnew ? null : options.Order.Length > 0 ? await _verified.FindAsync(step.Context, options.Order, cancellationToken) : await _verified.LastAsync(step.Context, cancellationToken);
        var proof = _clues.Read(verified?.Proof, facts.Language, verified?.Number);
        return new CustomerClue { Email = proof.Email, Postcode = proof.Postcode }.With(said);
    }

    private bool NamesOtherAccount(string? text, string language) =>
        text is { Length: > 0 } && Array.Exists(_wording.Get("Identity.OtherAccountWords", language).Split('|'), words => text.Contains(words, StringComparison.OrdinalIgnoreCase));

    private static Task<DialogTurnResult> SendAsync(WaterfallStepContext step, CustomerClue clue, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(nameof(CodeDialog), new CodeOptions { Clue = clue, Order = OrderOf(step) }, cancellationToken);

    private static string OrderOf(WaterfallStepContext step) => step.Values.TryGetValue(Order, out var order) ? (string)order : OptionsOf(step).Order;

    private static CustomerClue KnownOf(WaterfallStepContext step) => (CustomerClue)step.Values[Who];

    private static IdentityOptions OptionsOf(WaterfallStepContext step) => step.Options as IdentityOptions ?? new IdentityOptions();
}
