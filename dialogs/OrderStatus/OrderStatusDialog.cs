using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Handoff.Cases;
using EthicalBot.Orders;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Audit;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.OrderStatus;

/// <summary>Tells where an order is, to whoever proves with its e-mail address or postcode that it is theirs.</summary>
public sealed class OrderStatusDialog : ComponentDialog
{
    private const string Number = "number";
    private const string ProofText = "proof";
    private const string Steps = "steps";

    private readonly Say _say;
    private readonly OpenQuestions _questions;
    private readonly VerifiedOrders _verified;
    private readonly ProofLimits _limits;
    private readonly TriedSteps _tried;
    private readonly IShop _shop;

    /// <summary>Takes what it speaks, remembers and looks up with.</summary>
    public OrderStatusDialog(Say say, OpenQuestions questions, VerifiedOrders verified, ProofLimits limits, TriedSteps tried, IShop shop)
        : base(nameof(OrderStatusDialog))
    {
        (_say, _questions, _verified, _limits, _tried, _shop) = (say, questions, verified, limits, tried, shop);
        AddDialog(new WaterfallDialog(Steps, [AskNumberAsync, AskProofAsync, ShowAsync]));
        AddDialog(new TextPrompt(Number, IsNumberAsync));
        AddDialog(new TextPrompt(ProofText, IsProofAsync));
        InitialDialogId = Steps;
    }

    private async Task<DialogTurnResult> AskNumberAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var facts = step.Context.Facts();
        var known = (step.Options as OrderStatusOptions)?.Number ?? facts.Understood?.OrderNumber
            ?? (await _verified.LastAsync(step.Context, cancellationToken))?.Number;
        if (OrderNumber.TryParse(known, out var number))
            return await step.NextAsync(number.Value, cancellationToken);
        return await _questions.AskAsync(step, Number, DataClass.OrderNumber,
            _say.Text("OrderStatus.AskNumber", facts.Language), _say.Text("OrderStatus.AskNumberAgain", facts.Language), isRepeated: false, cancellationToken);
    }

    private async Task<DialogTurnResult> AskProofAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var language = step.Context.Facts().Language;
        var number = NumberOf(step.Result);
        step.Values[Number] = number.Value;
        if (await _verified.FindAsync(step.Context, number.Value, cancellationToken) is { } verified)
            return await step.NextAsync(verified.Proof, cancellationToken);

        // Who writes "10042, marie@example.org" has answered already.
        var isRetry = step.Options is OrderStatusOptions { IsRetry: true };
        if (!isRetry && Proof.TryParse(step.Context.Activity.Text, number, out _) && step.Context.Facts().Understood?.OrderNumber is not null)
            return await step.NextAsync(step.Context.Activity.Text, cancellationToken);

        return await _questions.AskAsync(step, ProofText, DataClass.Credential,
            _say.Text(isRetry ? "OrderStatus.NotProven" : "OrderStatus.AskProof", language, ("number", number.Value)),
            _say.Text("OrderStatus.AskProofAgain", language), isRetry, cancellationToken);
    }

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var facts = step.Context.Facts();
        var text = (string)step.Result;
        var number = NumberOf(step.Values[Number]);

        var isVerified = await _verified.FindAsync(step.Context, number.Value, cancellationToken) is not null;
        if (!Proof.TryParse(text, number, out var proof) || (!isVerified && !await _limits.TryTakeAsync(facts, number, cancellationToken)))
            return await ToPersonAsync(step, PersonReasons.Locked, cancellationToken);

        await step.Context.SendActivityAsync(new Activity(ActivityTypes.Typing), cancellationToken);
        switch (await _shop.FindAsync(number, proof, cancellationToken))
        {
            case OrderLookup.Found found:
                await _limits.GiveBackAsync(facts, cancellationToken);
                await _verified.RememberAsync(step.Context, new() { Number = number.Value, Proof = proof.Value, ProvedAt = facts.At }, cancellationToken);
                await _tried.AddAsync(step.Context, Tried.OrderShown, number.Value, cancellationToken);
                facts.Changes.Add(new AuditChange(new(facts.At, AuditActor.Bot, "order.shown"u8, AuditId.Of(facts.Conversation.Subject), AuditId.Of(facts.ActivityId),
                    AuditFact.Of("proof"u8, proof.Kind))));
                await step.Context.SendActivityAsync(_say.Card(OrderCards.Of(found.Order), facts.Language), cancellationToken);
                return await step.EndDialogAsync(cancellationToken: cancellationToken);
            case OrderLookup.NotProven:
                await _tried.AddAsync(step.Context, Tried.ProofWrong, number.Value, cancellationToken);
                return await step.ReplaceDialogAsync(Steps, new OrderStatusOptions { Number = number.Value, IsRetry = true }, cancellationToken);
            default:
                await _tried.AddAsync(step.Context, Tried.ShopUnavailable, number.Value, cancellationToken);
                return await ToPersonAsync(step, PersonReasons.Unavailable, cancellationToken);
        }
    }

    private static OrderNumber NumberOf(object? said) =>
        OrderNumber.TryParse((string?)said, out var number) ? number : throw new InvalidOperationException("A step went on without an order number.");

    // Leaves this dialog's own stack: the answer is for the router's level, where a person can be asked for.
    private static Task<DialogTurnResult> ToPersonAsync(WaterfallStepContext step, string reason, CancellationToken cancellationToken) =>
        step.EndDialogAsync(new PersonRequestOptions { Reason = reason }, cancellationToken);

    private static Task<bool> IsNumberAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken)
    {
        // The answer may be a whole sentence around the number; what understanding found in it goes on.
        if (!prompt.Recognized.Succeeded || !OrderNumber.TryParse(prompt.Context.Facts().Understood?.OrderNumber ?? prompt.Recognized.Value, out var number))
            return Task.FromResult(false);
        prompt.Recognized.Value = number.Value;
        return Task.FromResult(true);
    }

    private static Task<bool> IsProofAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken) =>
        Task.FromResult(prompt.Recognized.Succeeded && Proof.TryParse(prompt.Recognized.Value, out _));
}
