using EthicalBot.Conversation.Emails;
using EthicalBot.Conversation.Identity;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Answers;
using EthicalBot.Dialogs.Identity;
using EthicalBot.Dialogs.Notices;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Privacy;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Handoff.Cases;
using EthicalBot.Orders;
using EthicalBot.Orders.Details;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Audit;
using EthicalBot.Understanding;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.OrderStatus;

/// <summary>Tells where an order is, to whoever proves with its e-mail address or postcode that it is theirs, or with a code who they are.</summary>
public sealed class OrderStatusDialog : ComponentDialog
{
    private const int MostInARow = 3;
    private const string Number = "number";
    private const string ProofText = "proof";
    private const string Steps = "steps";
    private const string AskedDays = "askedDays";
    private const string IsNotThere = "isNotThere";
    private const string Choice = "choice";
    private const string Wish = "wish";
    private const string HelpAnswer = "helpAnswer";
    private const string HelpMessage = "helpMessage";
    private const int MostChoices = 5;

    private static readonly string[] s_person = ["Disclosure.AnswerPerson"];

    private readonly Say _say;
    private readonly OpenQuestions _questions;
    private readonly VerifiedOrders _verified;
    private readonly OwnOrders _own;
    private readonly ProofLimits _limits;
    private readonly TriedSteps _tried;
    private readonly AskedDay _askedDay;
    private readonly OrderOutlook _outlook;
    private readonly ParcelNumbers _parcels;
    private readonly Confirmation _confirmation;
    private readonly HeldIdentities _held;
    private readonly AnswerBases _bases;
    private readonly NoticeOffer _offer;
    private readonly CustomerClues _clues;
    private readonly IEmails _emails;
    private readonly IShop _shop;

    // Found in one step and shown in the next of the same turn; the dialog lives no longer.
    private OrderDetail? _detail;

    /// <summary>Takes what it speaks, remembers and looks up with.</summary>
    public OrderStatusDialog(Say say, OpenQuestions questions, VerifiedOrders verified, OwnOrders own, ProofLimits limits, TriedSteps tried, AskedDay askedDay, OrderOutlook outlook, ParcelNumbers parcels, Confirmation confirmation, HeldIdentities held, AnswerBases bases, NoticeOffer offer, CustomerClues clues, IEmails emails, IShop shop)
        : base(nameof(OrderStatusDialog))
    {
        (_say, _questions, _verified, _own, _limits, _tried, _askedDay, _outlook, _parcels, _confirmation, _held, _bases, _offer, _clues, _emails, _shop) =
            (say, questions, verified, own, limits, tried, askedDay, outlook, parcels, confirmation, held, bases, offer, clues, emails, shop);
        AddDialog(new WaterfallDialog(Steps, [AskNumberAsync, IdentifyAsync, ChooseOwnAsync, AskProofAsync, ShowAsync, HelpAsync]));
        AddDialog(new TextPrompt(Number, IsNumberAsync));
        AddDialog(new TextPrompt(ProofText, IsProofAsync));
        AddDialog(new TextPrompt(Choice));
        AddDialog(new TextPrompt(HelpAnswer, IsHelpAnswerAsync));
        InitialDialogId = Steps;
    }

    private async Task<DialogTurnResult> AskNumberAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (facts, options, text) = (step.Context.Facts(), step.Options as OrderStatusOptions, step.Context.Activity.Text);
        if (options is null && _parcels.Answer(text, facts.Language) is { } parcel)
        {
            await step.Context.SendActivityAsync(parcel, cancellationToken);
            return await step.EndDialogAsync(cancellationToken: cancellationToken);
        }

        // Asked before the proof is, and answered after it.
        if ((options?.AskedDays ?? _askedDay.In(facts, text)) is { } days)
            step.Values[AskedDays] = days;
        if (options?.IsNotThere == true || _outlook.SaysNotThere(text, facts.Language))
            step.Values[IsNotThere] = true;
        var last = (await _verified.LastAsync(step.Context, cancellationToken))?.Number;
        var known = options?.Number is { Length: > 0 } given ? given : facts.Understood?.OrderNumber;
        if (known is null && await _own.CustomerAsync(step.Context, cancellationToken) is { } customer && (last is null || facts.Understood is not { Intent: Intents.DeliveryEta }))
            return await ChooseAsync(step, customer, text, cancellationToken);
        if (OrderNumber.TryParse(known ?? last, out var number))
            return await step.NextAsync(number.Value, cancellationToken);
        step.Values[Wish] = text ?? "";
        // "Where is my order? My e-mail is ..."
        if (SaysWho(text, facts.Language))
            return await step.NextAsync(text, cancellationToken);
        return await _questions.AskAsync(step, Number, DataClass.OrderNumber,
            _say.Text("OrderStatus.AskNumber", facts.Language), _say.Text(MaySayWho ? "OrderStatus.AskNumberAgain" : "OrderStatus.AskNumberOnly", facts.Language), isRepeated: false, cancellationToken);
    }

    // Whoever does not know the number may say who they are: a code proves it.
    private async Task<DialogTurnResult> IdentifyAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Values.ContainsKey(Choice) || !SaysWho((string)step.Result, step.Context.Facts().Language))
            return await step.NextAsync(step.Result, cancellationToken);
        await _questions.ReturnAsync(step.Context, cancellationToken);
        return await step.BeginDialogAsync(nameof(IdentityDialog), new IdentityOptions { Wanted = IdentityLevel.Code, Clue = _clues.Read((string)step.Result, step.Context.Facts().Language, order: null) }, cancellationToken);
    }

    private async Task<DialogTurnResult> ChooseOwnAsync(WaterfallStepContext step, CancellationToken cancellationToken) => step.Result switch
    {
        PersonRequestOptions person => await step.EndDialogAsync(person, cancellationToken),
        string said => await step.NextAsync(said, cancellationToken),
        _ when await _own.CustomerAsync(step.Context, cancellationToken) is { } customer => await ChooseAsync(step, customer, step.Values.TryGetValue(Wish, out var wish) ? (string)wish : null, cancellationToken),
        _ => await ToPersonAsync(step, PersonReasons.Unsure, cancellationToken),
    };

    // Who they are is proved with a code, and it must be able to reach them.
    private bool MaySayWho => _emails.Way != EmailWay.None;

    private bool SaysWho(string? text, string language) => MaySayWho && _clues.Read(text, language, order: null).TryQuery(out _);

    // Who has proved who they are need not know a number.
    private async Task<DialogTurnResult> ChooseAsync(WaterfallStepContext step, string customer, string? text, CancellationToken cancellationToken)
    {
        var language = step.Context.Facts().Language;
        if (await _own.ListAsync(customer, cancellationToken) is not { } orders)
            return await ToPersonAsync(step, PersonReasons.Unavailable, cancellationToken);
        switch (OwnOrders.Meant(orders, text))
        {
            case []:
                await step.Context.SendActivityAsync(_say.Text("OrderStatus.NoOrders", language), cancellationToken);
                return await step.EndDialogAsync(cancellationToken: cancellationToken);
            case [var only]:
                return await step.NextAsync(only.Number.Value, cancellationToken);
            case var several:
                step.Values[Choice] = true;
                var question = _say.Text("OrderStatus.WhichOrder", language);
                question.SuggestedActions = new()
                {
                    Actions = [.. several.Take(MostChoices).Select(order => $"{order.Number}: {string.Join(", ", order.Products)}").Select(words => new CardAction(ActionTypes.ImBack, title: words, value: words))],
                };
                return await _questions.AskAsync(step, Choice, DataClass.OrderNumber, question, question, isRepeated: false, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> AskProofAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (facts, customer, said) = (step.Context.Facts(), await _own.CustomerAsync(step.Context, cancellationToken), (string)step.Result);
        if (step.Values.Remove(Choice) && customer is not null)
        {
            if (await _own.ListAsync(customer, cancellationToken) is not { } orders)
                return await ToPersonAsync(step, PersonReasons.Unavailable, cancellationToken);
            if ((OwnOrders.Chosen(orders, said)?.Number.Value ?? facts.Understood?.OrderNumber) is not { } chosen)
                return await ChooseAsync(step, customer, text: null, cancellationToken);
            said = chosen;
        }

        // Whose orders they were is not known any more: all is asked again.
        if (!OrderNumber.TryParse(said, out var number))
            return await step.ReplaceDialogAsync(Steps, step.Options, cancellationToken);
        step.Values[Number] = number.Value;
        if (customer is not null)
        {
            switch (await _own.FindAsync(customer, number, cancellationToken))
            {
                case ShopAnswer<OrderDetail>.Found { Value: var detail }:
                    _detail = detail;
                    return await step.NextAsync(detail.Email, cancellationToken);
                case ShopAnswer<OrderDetail>.Unavailable:
                    return await UnavailableAsync(step, number, cancellationToken);
            }
        }

        if (await _verified.FindAsync(step.Context, number.Value, cancellationToken) is { } verified)
            return await step.NextAsync(verified.Proof, cancellationToken);

        // Who writes "10042, marie@example.org" has answered already.
        var retries = (step.Options as OrderStatusOptions)?.Retries ?? 0;
        var isRetry = retries > 0;
        if (!isRetry && Proof.TryParse(step.Context.Activity.Text, number, out _) && facts.Understood?.OrderNumber is not null)
            return await step.NextAsync(step.Context.Activity.Text, cancellationToken);

        return await _questions.AskAsync(step, ProofText, DataClass.Credential,
            // The same words a third time help nobody.
            _say.Text(!isRetry ? "OrderStatus.AskProof" : retries % MostInARow == 0 ? "OrderStatus.NotProvenStill" : "OrderStatus.NotProven", facts.Language, ("number", number.Value)),
            _say.Text("OrderStatus.AskProofAgain", facts.Language), isRetry, cancellationToken);
    }

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var facts = step.Context.Facts();
        var text = (string)step.Result;
        // What answers a second "which order?" names one, and proves none: it is read from the beginning.
        if (!step.Values.TryGetValue(Number, out var named))
            return await step.ReplaceDialogAsync(Steps, step.Options, cancellationToken);
        var number = NumberOf(named);
        await step.Context.ShowTypingAsync(cancellationToken);
        if (_detail is { } own)
        {
            // The desk looks an order up by what proves it.
            if (await _verified.FindAsync(step.Context, number.Value, cancellationToken) is null)
                await _verified.RememberAsync(step.Context, new() { Number = number.Value, Proof = own.Email, ProvedAt = facts.At }, cancellationToken);
            return await TellAsync(step, own.Order, own, AuditFact.Of("level"u8, IdentityLevel.Code), cancellationToken);
        }

        var verified = await _verified.FindAsync(step.Context, number.Value, cancellationToken);
        if (!Proof.TryParse(text, number, out var proof) || (verified is null && !await _limits.TryTakeAsync(facts, number, cancellationToken)))
            return await ToPersonAsync(step, PersonReasons.Locked, cancellationToken);

        switch (await _shop.FindAsync(number, proof, cancellationToken))
        {
            case OrderLookup.Found found:
                await _limits.GiveBackAsync(facts, cancellationToken);
                await _verified.RememberAsync(step.Context, verified ?? new() { Number = number.Value, Proof = proof.Value, ProvedAt = facts.At }, cancellationToken);
                if (verified is null)
                    await _held.ReachAsync(step.Context, IdentityLevel.OrderProof, number.Value, cancellationToken);
                return await TellAsync(step, found.Order, detail: null, AuditFact.Of("proof"u8, proof.Kind), cancellationToken);
            case OrderLookup.NotProven:
                await _tried.AddAsync(step.Context, Tried.ProofWrong, number.Value, cancellationToken);
                return await step.ReplaceDialogAsync(Steps, new OrderStatusOptions { Number = number.Value, Retries = ((step.Options as OrderStatusOptions)?.Retries ?? 0) + 1, AskedDays = step.Values.TryGetValue(AskedDays, out var days) ? (string)days : null, IsNotThere = step.Values.ContainsKey(IsNotThere) }, cancellationToken);
            default:
                return await UnavailableAsync(step, number, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> TellAsync(WaterfallStepContext step, Order order, OrderDetail? detail, AuditFact by, CancellationToken cancellationToken)
    {
        var facts = step.Context.Facts();
        await _tried.AddAsync(step.Context, Tried.OrderShown, order.Number.Value, cancellationToken);
        facts.Changes.Add(new AuditChange(new(facts.At, AuditActor.Bot, "order.shown"u8, AuditId.Of(facts.Conversation.Subject), AuditId.Of(facts.ActivityId), by)));
        await _bases.NoteAsync(step.Context, AnswerSource.OrderRecord, order.UpdatedAt, cancellationToken);
        if (step.Values.TryGetValue(AskedDays, out var asked) && _askedDay.Answer((string)asked, order, facts) is { } answer)
            await step.Context.SendActivityAsync(answer, cancellationToken);
        var shown = await _offer.WithOfferAsync(step.Context, _say.Card(OrderCards.Of(order), facts.Language), order, cancellationToken);
        var explained = await _outlook.ExplainAsync(order, detail, facts, cancellationToken);
        var help = _outlook.OfferHelp(order, step.Values.ContainsKey(IsNotThere), facts);
        // Where nothing is asked, what comes last says how to go on.
        if (help is null && shown.SuggestedActions is null)
            _say.WithAnswers(explained ?? shown, facts.Language, s_person);
        await step.Context.SendActivityAsync(shown, cancellationToken);
        if (explained is not null)
            await step.Context.SendActivityAsync(explained, cancellationToken);
        if (help is not (var question, var message))
            return await step.EndDialogAsync(cancellationToken: cancellationToken);
        step.Values[HelpMessage] = message;
        return await _questions.ConfirmAsync(step, HelpAnswer, OrderOutlook.Help, question, _outlook.AskAgain(facts.Language), cancellationToken);
    }

    private async Task<DialogTurnResult> HelpAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var language = step.Context.Facts().Language;
        await _questions.ReturnAsync(step.Context, cancellationToken);
        if (_confirmation.Read((string)step.Result, OrderOutlook.Help, language) == true)
            return await step.EndDialogAsync(new PersonRequestOptions { Reason = PersonReasons.Asked, Message = (string)step.Values[HelpMessage] }, cancellationToken);
        await step.Context.SendActivityAsync(_say.Text($"{OrderOutlook.Help}.Kept", language), cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private async Task<DialogTurnResult> UnavailableAsync(WaterfallStepContext step, OrderNumber number, CancellationToken cancellationToken)
    {
        await _tried.AddAsync(step.Context, Tried.ShopUnavailable, number.Value, cancellationToken);
        return await ToPersonAsync(step, PersonReasons.Unavailable, cancellationToken);
    }

    private Task<bool> IsHelpAnswerAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken) =>
        Task.FromResult(prompt.Recognized.Succeeded && _confirmation.Read(prompt.Recognized.Value, OrderOutlook.Help, prompt.Context.Facts().Language) is not null);

    private static OrderNumber NumberOf(object? said) =>
        OrderNumber.TryParse((string?)said, out var number) ? number : throw new InvalidOperationException("A step went on without an order number.");

    // Leaves this dialog's own stack: the answer is for the router's level, where a person can be asked for.
    private static Task<DialogTurnResult> ToPersonAsync(WaterfallStepContext step, string reason, CancellationToken cancellationToken) =>
        step.EndDialogAsync(new PersonRequestOptions { Reason = reason }, cancellationToken);

    private Task<bool> IsNumberAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken)
    {
        // The answer may be a whole sentence around the number; what understanding found in it goes on.
        var facts = prompt.Context.Facts();
        if (!prompt.Recognized.Succeeded)
            return Task.FromResult(false);
        // "Marie Lenoir 75011" has the shape of a number too.
        if (facts.Understood?.OrderNumber is null && SaysWho(prompt.Recognized.Value, facts.Language))
            return Task.FromResult(true);
        if (!OrderNumber.TryParse(facts.Understood?.OrderNumber ?? prompt.Recognized.Value, out var number))
            return Task.FromResult(false);
        prompt.Recognized.Value = number.Value;
        return Task.FromResult(true);
    }

    private static Task<bool> IsProofAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken) =>
        Task.FromResult(prompt.Recognized.Succeeded && Proof.TryParse(prompt.Recognized.Value, out _));
}
