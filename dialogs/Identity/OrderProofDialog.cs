using EthicalBot.Conversation.Identity;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.OrderStatus;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Handoff.Cases;
using EthicalBot.Orders;
using EthicalBot.Privacy;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Identity;

/// <summary>Proves one order by its e-mail address or postcode: the part of <see cref="IdentityDialog"/> for its state and date.</summary>
public sealed class OrderProofDialog : ComponentDialog
{
    private const string Number = "number";
    private const string Address = "address";
    private const string Steps = "steps";
    private const string Asked = "asked";

    private readonly Say _say;
    private readonly OpenQuestions _questions;
    private readonly VerifiedOrders _verified;
    private readonly ProofLimits _limits;
    private readonly LevelReached _reached;
    private readonly TriedSteps _tried;
    private readonly IShop _shop;

    /// <summary>Takes what it speaks, remembers and looks up with.</summary>
    public OrderProofDialog(Say say, OpenQuestions questions, VerifiedOrders verified, ProofLimits limits, LevelReached reached, TriedSteps tried, IShop shop)
        : base(nameof(OrderProofDialog))
    {
        (_say, _questions, _verified, _limits, _reached, _tried, _shop) = (say, questions, verified, limits, reached, tried, shop);
        AddDialog(new WaterfallDialog(Steps, [AskNumberAsync, AskAddressAsync, ProveAsync]));
        AddDialog(new TextPrompt(Number, IsNumberAsync));
        AddDialog(new TextPrompt(Address, IsAddressAsync));
        InitialDialogId = Steps;
    }

    private async Task<DialogTurnResult> AskNumberAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (facts, options) = (step.Context.Facts(), OptionsOf(step));
        var known = options.Order.Length > 0 ? options.Order : (await _verified.LastAsync(step.Context, cancellationToken))?.Number ?? facts.Understood?.OrderNumber;
        if (OrderNumber.TryParse(known, out var number))
            return await step.NextAsync(number.Value, cancellationToken);
        step.Values[Asked] = true;
        return await _questions.AskAsync(step, Number, DataClass.OrderNumber,
            _say.Text("Identity.AskNumber", facts.Language), _say.Text("OrderStatus.AskNumberOnly", facts.Language), isRepeated: false, cancellationToken);
    }

    private async Task<DialogTurnResult> AskAddressAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (language, options) = (step.Context.Facts().Language, OptionsOf(step));
        await BackAsync(step, cancellationToken);
        var number = NumberOf(step.Result);
        step.Values[Number] = number.Value;
        if (await _verified.FindAsync(step.Context, number.Value, cancellationToken) is { } verified)
            return await step.NextAsync(verified.Proof, cancellationToken);
        step.Values[Asked] = true;
        return await _questions.AskAsync(step, Address, DataClass.Credential,
            _say.Text(options.Again ?? "OrderStatus.AskProof", language, ("number", number.Value)), _say.Text("OrderStatus.AskProofAgain", language), isRepeated: false, cancellationToken);
    }

    private async Task<DialogTurnResult> ProveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await BackAsync(step, cancellationToken);
        var (facts, number) = (step.Context.Facts(), NumberOf(step.Values[Number]));
        if (!Proof.TryParse((string)step.Result, number, out var proof) || !await _limits.TryTakeAsync(facts, number, cancellationToken))
            return await step.EndDialogAsync(new PersonRequestOptions { Reason = PersonReasons.Locked }, cancellationToken);
        switch (await _shop.FindAsync(number, proof, cancellationToken))
        {
            case OrderLookup.Found:
                await _limits.GiveBackAsync(facts, cancellationToken);
                await _verified.RememberAsync(step.Context, new() { Number = number.Value, Proof = proof.Value, ProvedAt = facts.At }, cancellationToken);
                return await _reached.ByOrderAsync(step, number.Value, cancellationToken);
            case OrderLookup.NotProven:
                await _tried.AddAsync(step.Context, Tried.ProofWrong, number.Value, cancellationToken);
                return await step.ReplaceDialogAsync(Steps, new IdentityOptions { Wanted = IdentityLevel.OrderProof, Order = number.Value, Again = "OrderStatus.NotProven" }, cancellationToken);
            default:
                await _tried.AddAsync(step.Context, Tried.ShopUnavailable, number.Value, cancellationToken);
                return await step.EndDialogAsync(new PersonRequestOptions { Reason = PersonReasons.Unavailable }, cancellationToken);
        }
    }

    // The question that was open before this dialog asked its own is the one to go back to, however many it asks.
    private async Task BackAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Values.Remove(Asked))
            await _questions.ReturnAsync(step.Context, cancellationToken);
    }

    private static IdentityOptions OptionsOf(WaterfallStepContext step) => step.Options as IdentityOptions ?? new IdentityOptions();

    private static OrderNumber NumberOf(object? said) =>
        OrderNumber.TryParse((string?)said, out var number) ? number : throw new InvalidOperationException("A step went on without an order number.");

    private static Task<bool> IsNumberAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken)
    {
        if (!prompt.Recognized.Succeeded || !OrderNumber.TryParse(prompt.Context.Facts().Understood?.OrderNumber ?? prompt.Recognized.Value, out var number))
            return Task.FromResult(false);
        prompt.Recognized.Value = number.Value;
        return Task.FromResult(true);
    }

    private static Task<bool> IsAddressAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken) =>
        Task.FromResult(prompt.Recognized.Succeeded && Proof.TryParse(prompt.Recognized.Value, out _));
}
