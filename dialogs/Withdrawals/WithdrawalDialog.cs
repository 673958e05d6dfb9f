using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Service;
using EthicalBot.Handoff.Cases;
using EthicalBot.Orders;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Writes;
using EthicalBot.Privacy.Purposes;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Withdrawals;

/// <summary>
/// The withdrawal of the law: acknowledged before anything is asked, so that whoever stops there has withdrawn in time;
/// no reason is asked, nothing is argued, and nothing is refused: a person looks at the amount, or at what the policy does not know.
/// </summary>
public sealed class WithdrawalDialog(ServiceKit kit, WithdrawalReceipt receipt, WorkForPerson work, ICustomerShop shop) : ShopWriteDialog(nameof(WithdrawalDialog), kit)
{
    private static readonly OrderLineState[] Open = [OrderLineState.Ordered, OrderLineState.Sent, OrderLineState.Delivered];

    /// <inheritdoc/>
    protected override IReadOnlyList<WriteKind> Kinds { get; } = [WriteKind.Withdraw];

    /// <inheritdoc/>
    protected override bool IsForPerson => true;

    /// <inheritdoc/>
    protected override IReadOnlyList<IServiceSlot> Slots { get; } = [new LinesSlot(Open, kit.Words, kit.Vocabulary, isAll: true)];

    /// <inheritdoc/>
    protected override async Task OpenAsync(DialogContext dc, ServiceDraft draft, CancellationToken cancellationToken)
    {
        var facts = dc.Context.Facts();
        draft.StatedAt = facts.At;
        draft.Reference = await work.KeepAsync(dc.Context,
            new CaseWords(PersonReasons.Withdrawal, draft.Wish, Purpose: CasePurpose.ReturnRefund, Due: receipt.DueAfter(facts.At)), cancellationToken);
        await SayAsync(dc, draft, [receipt.Acknowledge(draft, facts.Language)], [], cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task PrepareAsync(DialogContext dc, ServiceDraft draft, string customer, List<string> told, CancellationToken cancellationToken)
    {
        var facts = dc.Context.Facts();
        if (draft.IsMailed || await shop.CustomerAsync(customer, cancellationToken) is not ShopAnswer<Customer>.Found { Value.Email: var address } || !receipt.Send(facts, address, draft))
            return;
        draft.IsMailed = true;
        told.Add(Kit.Words.Text("Withdrawals.MailSent", facts.Language));
        await work.KeepAsync(dc.Context, new CaseWords(PersonReasons.Withdrawal, ContactWay: address), cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<DialogTurnResult>? EndRefused(DialogContext dc, ServiceDraft draft, ServiceFacts facts, RefusedReason reason, List<string> told, CancellationToken cancellationToken) =>
        LeaveToPersonAsync(dc, draft, facts, reason, cancellationToken);

    /// <inheritdoc/>
    protected override IReadOnlyList<ShopWrite> Probes(ServiceDraft draft, ServiceFacts facts, Func<WriteKind, string> key)
    {
        var lines = facts.Order!.Lines; // not null: the dialog needs an order
        var open = lines.Where(line => Open.Contains(line.State)).ToList();
        return [Of(Allowed(open.Count > 0 ? open : lines, facts), facts, key)];
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<ShopWrite> WritesOf(ServiceDraft draft, ServiceFacts facts, Func<WriteKind, string> key) => [Of(Allowed(LinesSlot.Of(draft, facts), facts), facts, key)];

    /// <inheritdoc/>
    protected override string ReadBack(ServiceDraft draft, ServiceFacts facts, IReadOnlyList<Settlement> settlements, string language)
    {
        var chosen = LinesSlot.Of(draft, facts);
        var taken = Allowed(chosen, facts);
        var left = chosen.Except(taken).Select(line => ShopWords.Of(line, language)).ToList();
        return Kit.Words.Text("Withdrawals.Ask", language, ("number", draft.Order ?? ""), ("items", ItemWords.Of(taken, Kit.Words, language)),
            ("settlement", Kit.Words.Of(settlements, facts, language)), ("left", left.Count == 0 ? "" : "\n\n" + Kit.Words.Text("Withdrawals.SomeLeft", language, ("items", string.Join(", ", left)))));
    }

    /// <inheritdoc/>
    protected override string DoneWords(ShopWrite write, ServiceDraft draft, ServiceFacts facts, string language) => "";

    private static Withdraw Of(IReadOnlyList<OrderLine> lines, ServiceFacts facts, Func<WriteKind, string> key) =>
        new(key(WriteKind.Withdraw), facts.Customer.Id, facts.Order!.Order.Number, [.. lines.Select(line => line.Id)]); // not null: the dialog needs an order

    // What the law may except is for a person to look at, with the rest going on; where that is all, the check says so.
    private static IReadOnlyList<OrderLine> Allowed(IReadOnlyList<OrderLine> lines, ServiceFacts facts)
    {
        var excluded = facts.Policy.Policy.Rules.GetValueOrDefault(WriteKind.Withdraw)?.NotFor ?? [];
        var free = lines.Where(line => !excluded.Contains(line.Kind)).ToList();
        return free.Count > 0 ? free : lines;
    }

    private async Task<DialogTurnResult> LeaveToPersonAsync(DialogContext dc, ServiceDraft draft, ServiceFacts facts, RefusedReason reason, CancellationToken cancellationToken)
    {
        var language = dc.Context.Facts().Language;
        if (facts.Order is { } order)
            await work.NoteOrderAsync(dc.Context, order, cancellationToken);
        await work.KeepAsync(dc.Context, new CaseWords(PersonReasons.Withdrawal), cancellationToken);
        var why = reason switch
        {
            RefusedReason.NotForThisProduct => "Withdrawals.Why.Goods",
            RefusedReason.TooLate => "Withdrawals.Why.Late",
            _ => "Withdrawals.Why.Other",
        };
        await SayAsync(dc, draft, [Kit.Words.Text("Withdrawals.ToPerson", language, ("why", Kit.Words.Text(why, language)), ("reference", draft.Reference ?? ""))], [], cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }
}
