using EthicalBot.Dialogs.Mentions;
using EthicalBot.Conversation.Identity;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Identity;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Handoff.Cases;
using EthicalBot.Orders;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Writes;
using EthicalBot.Understanding.ServiceRequests;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Service;

/// <content>From what is known to the next question, the refusal or the write.</content>
public abstract partial class ShopWriteDialog
{
    private const int ShortAnswer = 5;

    private async Task<DialogTurnResult> GoOnAsync(DialogContext dc, ServiceDraft draft, bool isAnswer, bool isConfirmed, List<string> before, CancellationToken cancellationToken)
    {
        var turn = dc.Context.Facts();
        var language = turn.Language;
        if (await kit.Held.CustomerAsync(dc.Context, cancellationToken) is not { } customer)
            return await ProveAsync(dc, draft, cancellationToken);
        draft.HasProved = false;
        await PrepareAsync(dc, draft, customer, before, cancellationToken);
        if (await kit.Shop.OrdersAsync(customer, cancellationToken) is not { } orders)
            return await AwayAsync(dc, draft, cancellationToken);
        var fitting = orders.Where(Fits).ToList();
        var (text, asked) = (draft.Unread, draft.Asked);
        draft.Unread = null;
        // "No, the red one": at a read-back the words beside the no are what counts; a bare yes or no is the value of no option.
        var isNo = isAnswer && asked == AskedFor.Confirmation && text is not null && IsNo(text, language);
        var rest = isAnswer && asked == AskedFor.Confirmation && text is not null ? kit.Confirmation.Rest(text, Confirm, language) : text;
        var isDenied = rest is not null && rest != text && kit.Confirmation.Read(text![..text!.IndexOf(rest, StringComparison.Ordinal)], Confirm, language) == false; // not null: the rest is part of it
        var hasRead = text is not null && ReadMore(new(text, language, IsAnswer: false), draft);
        var needsOrder = NeedsOrder(draft);
        // "Power bank (capacity: 5000 mAh)": what was offered is chosen, whatever figures stand in it.
        var isChoice = isAnswer && asked != AskedFor.Order && text is not null && draft.Choices.Exists(new SaidWords(text).Is);
        var mayBeOther = isAnswer && asked != AskedFor.Order && (isChoice || kit.Elsewhere.IsMeant(turn, text ?? "", Id));
        hasRead |= text is not null && needsOrder && !mayBeOther && kit.Orders.Read(text, turn.Understood?.OrderNumber, draft, orders, fitting, language);
        if (needsOrder)
            OrderQuestion.Settle(text, draft, orders, fitting, await kit.Spoken.LastAsync(dc.Context, cancellationToken));
        await QueueAsync(dc, draft, before, cancellationToken);
        if (needsOrder && asked == AskedFor.Nothing && text is not null && draft.Moved is null && kit.Orders.NotThese(draft, orders, fitting, language) is { } notThese)
            before.Add(notThese);
        draft.Named = [.. draft.Named.Union(ProductWords.All(text ?? draft.Beside ?? "", [.. orders.SelectMany(order => order.Products).Distinct(StringComparer.Ordinal)]).Select(one => one.Name))];
        var answer = await kit.Shop.FactsAsync(customer, draft.Order, turn.At, cancellationToken);
        if (answer is ShopAnswer<ServiceFacts>.Missing)
        {
            before.Add(kit.Words.Text("Service.Order.Unknown", language, ("number", draft.Order ?? "")));
            draft.Order = null;
            answer = await kit.Shop.FactsAsync(customer, null, turn.At, cancellationToken);
        }

        if (answer is not ShopAnswer<ServiceFacts>.Found { Value: var facts })
            return await AwayAsync(dc, draft, cancellationToken);
        if (text is not null && needsOrder && facts.Order is null)
            draft.Held ??= text;
        var words = text is not null && needsOrder && facts.Order is null ? "" : string.Join('\n', new[] { draft.Held, text is not null && asked == AskedFor.Order && IsShort(text) ? null : rest }.OfType<string>());
        // "Yes. And the white one stays as it is, right?" wishes for nothing that it asks about.
        if (isAnswer && asked == AskedFor.Confirmation && text is not null && Agreement.Split(text, language, kit.Vocabulary.Of(language), Acts, static _ => false) is not null)
            (hasRead, words) = (true, "");
        if (isAnswer && words.Length > 0 && (kit.Answers.Options(words, draft, facts, language) ?? kit.Answers.Stock(words, draft, facts, language)) is { } stock)
            (hasRead, words) = (true, Told(before, stock));
        if (words.Length > 0)
            hasRead |= ReadSlots(words, draft, facts, language, isDenied);
        if (draft is { KeepsAll: true, Kinds: [] or [ServiceRequestKind.Exchange] })
            return await LeaveAsync(dc, draft, cancellationToken);
        // "What is the price difference?" is answered from what is known, and the question stays.
        if (text is not null && asked != AskedFor.Nothing && kit.Answers.To(text, draft, facts, Planned(draft, facts, turn), language) is { } answered)
        {
            before.AddRange(answered);
            hasRead = true;
        }

        if (isAnswer && text is not null)
        {
            if (!hasRead && isNo)
                return await AskDifferenceAsync(dc, draft, "Service.Different.Ask", cancellationToken);
            // Once a turn: what nobody else takes either comes back, and is answered here.
            if (!hasRead && draft.LeftTo != turn.ActivityId && kit.Elsewhere.IsMeant(turn, text ?? "", Id))
            {
                draft.LeftTo = turn.ActivityId;
                return new DialogTurnResult(DialogTurnStatus.Waiting, NotMine);
            }

            draft.Misses = hasRead ? 0 : draft.Misses + 1;
            if (draft.Misses >= MostMisses)
                return await dc.EndDialogAsync(new PersonRequestOptions { Reason = PersonReasons.Unsure }, cancellationToken);
            if (!hasRead)
                before.Add(Miss(draft, language));
            if (!hasRead && asked == AskedFor.Difference)
                return await AskDifferenceAsync(dc, draft, "Service.Different.What", cancellationToken);
        }

        if (needsOrder && facts.Order is null && orders.Count == 0)
            return await RefuseAsync(dc, draft, [.. before, kit.Words.Text("Service.Order.None", language)], isForPerson: false, cancellationToken);
        if (needsOrder && facts.Order is null)
            return await AskAsync(dc, draft, AskedFor.Order, null, kit.Orders.Ask(draft, orders, fitting, language), before, cancellationToken);
        if (needsOrder)
            await kit.Spoken.RememberAsync(dc.Context, draft.Order, cancellationToken);
        return await DecideAsync(dc, draft, facts, isConfirmed, before, cancellationToken);
    }

    private async Task<DialogTurnResult> DecideAsync(DialogContext dc, ServiceDraft draft, ServiceFacts facts, bool isConfirmed, List<string> before, CancellationToken cancellationToken)
    {
        var turn = dc.Context.Facts();
        string Key(WriteKind kind) => ServiceWriter.KeyOf(turn, kind);
        if (Better(draft, facts, refused: null) is { } better)
            return await ReplaceAsync(dc, draft, better, before, cancellationToken);
        foreach (var probe in Probes(draft, facts, Key))
        {
            if (WriteCheck.EarlyRefusal(probe, facts.Policy) is not { } early)
                continue;
            // "Change the lamp": said of a delivered order it is an exchange, and the other way round.
            if (early == RefusedReason.WrongState && Instead(draft) is { } instead && kit.Shop.Policy.Rules.GetValueOrDefault(instead.Rule)?.States.Contains(facts.Order!.Order.State) == true) // not null: only orders have states
                return await dc.ReplaceDialogAsync(instead.Dialog, new ServiceOptions { Text = draft.Wish, Order = draft.Order, Kinds = [instead.Kind] }, cancellationToken);
            return await RefuseAsync(dc, draft, facts, early, probe.Rule, before, cancellationToken);
        }

        // Once more for each slot that the policy's answer opens again; one that settles itself as before is not opened for ever.
        for (var tries = 0; ; tries++)
        {
            var open = Slots.Select(slot => (slot.Name, Question: slot.Missing(draft, facts, turn.Language))).FirstOrDefault(slot => slot.Question is not null);
            if (open.Question is { } question)
            {
                Note(draft, facts, before, turn.Language);
                return await AskAsync(dc, draft, AskedFor.Slot, open.Name, question, before, cancellationToken);
            }

            if (Better(draft, facts, refused: null) is { } other)
                return await ReplaceAsync(dc, draft, other, before, cancellationToken);
            if (Finish(dc, draft, facts, before, cancellationToken) is { } finished)
                return await finished;
            var writes = WritesOf(draft, facts, Key);
            var rule = writes.Count > 0 ? writes[^1].Rule : Kinds[0];
            // Nothing to write is nothing to say yes to.
            var answer = writes.Count == 0 ? RefusedReason.NothingChosen : WriteCheck.Refusal(writes, facts.Policy);
            // One approval is for one change: several that need one are for a person from the start.
            if (answer is null || (answer == RefusedReason.NeedsApproval && writes.Count == 1))
                return await ReadBackAsync(dc, draft, facts, writes, isForPerson: writes.Count == 1 && (IsForPerson || answer is not null), isConfirmed, before, cancellationToken);
            var refused = answer.Value;
            var told = kit.Refusals.Say(refused, rule, facts, turn.Language);
            before.Remove(told);
            if (tries >= Slots.Count || !Slots.Any(slot => slot.Reopen(refused, draft)))
                return await RefuseAsync(dc, draft, facts, refused, rule, before, cancellationToken);
            before.Add(told);
        }
    }

    private async Task<DialogTurnResult> ReadBackAsync(DialogContext dc, ServiceDraft draft, ServiceFacts facts, IReadOnlyList<ShopWrite> writes, bool isForPerson, bool isConfirmed, List<string> before, CancellationToken cancellationToken)
    {
        var language = dc.Context.Facts().Language;
        var settlements = SettlementSum.Of(writes, facts.Policy);
        var text = ReadBack(draft, facts, settlements, language);
        var hash = Payload.Hash(writes, settlements, text);
        // With a question beside the yes, only what is surely agreed to is done; all else is read as one message.
        if (draft is { Afterwards: { } rest, Beside: { } yes } && (hash != draft.ReadBack || !IsTo(yes, text, draft, facts, settlements, language) || !Shown(text, draft, facts, settlements, language).IsUntouchedBy(rest)))
            return new DialogTurnResult(DialogTurnStatus.Waiting, NotMine);
        if (draft.Afterwards is { } echo && Said(echo.TrimEnd('?', ' '), language).IsEcho(Shown(text, draft, facts, settlements, language)))
            draft.Afterwards = null;
        if (isConfirmed && draft.Beside is { } beside && !IsTo(beside, text, draft, facts, settlements, language))
        {
            // No plain yes after all: what it changes is read like any other answer.
            (draft.Beside, draft.Unread) = (null, beside);
            return await GoOnAsync(dc, draft, isAnswer: true, isConfirmed: false, before, cancellationToken);
        }

        if (isConfirmed && hash == draft.ReadBack && await kit.Gate.HoldAsync(dc.Context, writes, text, cancellationToken) is { } held)
            return await dc.EndDialogAsync(held, cancellationToken);
        if (isConfirmed && hash == draft.ReadBack)
            return isForPerson ? await AskPersonAsync(dc, writes[0], facts, cancellationToken) : await WriteAsync(dc, draft, facts, writes, cancellationToken);
        if (isForPerson && !IsForPerson)
            before.Add(kit.Refusals.Say(RefusedReason.NeedsApproval, writes[0].Rule, facts, language));
        if (isConfirmed)
            before.Add(kit.Words.Text("Service.Changed", language));
        draft.ReadBack = hash;
        var question = new ServiceQuestion(text, [kit.Words.Text($"{Confirm}.Yes", language), kit.Words.Text($"{Confirm}.No", language)]);
        return await AskAsync(dc, draft, AskedFor.Confirmation, null, question, before, cancellationToken);
    }

    private async Task<DialogTurnResult> AskPersonAsync(DialogContext dc, ShopWrite write, ServiceFacts facts, CancellationToken cancellationToken)
    {
        await kit.Approvals.AskAsync(dc.Context, write, facts.Policy, cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static async Task<DialogTurnResult> ReplaceAsync(DialogContext dc, ServiceDraft draft, string better, List<string> told, CancellationToken cancellationToken)
    {
        if (told.Count > 0)
            await SayAsync(dc, draft, told, [], cancellationToken);
        return await dc.ReplaceDialogAsync(better, new ServiceOptions { Text = draft.Wish, Order = draft.Order, Lines = [.. draft.Lines.Select(line => line.Line)], Kinds = draft.Kinds }, cancellationToken);
    }

    private async Task<DialogTurnResult> ProveAsync(DialogContext dc, ServiceDraft draft, CancellationToken cancellationToken)
    {
        if (draft.HasProved)
            return await AwayAsync(dc, draft, cancellationToken);
        draft.HasProved = true;
        return await dc.BeginDialogAsync(nameof(IdentityDialog), new IdentityOptions { Wanted = IdentityLevel.Code }, cancellationToken);
    }

    // A short answer is for the slot that asked: "that is all" names no items.
    private bool ReadSlots(string text, ServiceDraft draft, ServiceFacts facts, string language, bool isDenied)
    {
        draft.Held = null;
        var asking = draft.Asked == AskedFor.Slot ? Slots.FirstOrDefault(slot => slot.Name == draft.AskedBy) : null;
        var hasRead = asking?.Read(new(text, language, IsAnswer: true), draft, facts) == true;
        if (hasRead && IsShort(text))
            return true;
        foreach (var slot in Slots.Where(slot => slot != asking))
            hasRead |= slot.Read(new(text, language, IsAnswer: false, isDenied), draft, facts);
        return hasRead;
    }

    // "The second one": which order, and nothing of what shall be done with it.
    private static bool IsShort(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= ShortAnswer;

    private bool Fits(OrderSummary order) => Kinds.Any(kind => kit.Shop.Policy.Rules.GetValueOrDefault(kind)?.States.Contains(order.State) == true);
}
