using EthicalBot.Dialogs.Exchange;
using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Writes;
using EthicalBot.Understanding.ServiceRequests;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.OrderChange;

/// <summary>Changes an order that is not sent yet: items, payment and address, read back together and confirmed once.</summary>
public sealed class OrderChangeDialog(ServiceKit kit) : ShopWriteDialog(nameof(OrderChangeDialog), kit)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<WriteKind> Kinds { get; } = [WriteKind.ChangeItems, WriteKind.ChangePayment, WriteKind.ChangeAddress];

    /// <inheritdoc/>
    protected override IReadOnlyList<IServiceSlot> Slots { get; } =
    [
        new WhatSlot(kit.Words),
        new VariantSlot(OrderLineState.Ordered, kit.Words, kit.Vocabulary, static draft => draft.Kinds.Contains(ServiceRequestKind.ChangeItems)),
        new AddressSlot(kit.Words, kit.Vocabulary, static draft => draft.Kinds.Contains(ServiceRequestKind.ChangeAddress)),
        new MeansSlot(WriteKind.ChangeItems, kit.Words, kit.Vocabulary, NeedsMeans),
    ];

    // "Pay the difference by gift card" settles the items, and leaves the order paid as it is.
    /// <inheritdoc/>
    protected override bool ReadMore(SlotWording said, ServiceDraft draft)
    {
        var (words, phrases) = (new SaidWords(said.Text), Kit.Vocabulary.Of(said.Language));
        var wasPaid = PaysOrder(draft);
        if ((draft.Asked == AskedFor.Nothing || words.HasAny(phrases["Only"])) && words.HasAny(phrases["Difference"]) && !words.HasAny(phrases["WholePayment"]) && draft.Kinds.Remove(ServiceRequestKind.ChangePayment) && !draft.Kinds.Contains(ServiceRequestKind.ChangeItems))
            draft.Kinds.Add(ServiceRequestKind.ChangeItems);
        var wasAlso = draft.AlsoForNext;
        if (words.HasAny(phrases["OnlyThisOrder"]))
            draft.AlsoForNext = false;
        else if (draft.Kinds.Remove(ServiceRequestKind.ChangeDefaultAddress) || words.HasAny(phrases["MakeDefault"]))
            draft.AlsoForNext = true;
        return draft.AlsoForNext != wasAlso || (draft.Asked != AskedFor.Nothing && wasPaid != PaysOrder(draft));
    }

    /// <inheritdoc/>
    protected override (string Dialog, ServiceRequestKind Kind, WriteKind Rule)? Instead(ServiceDraft draft) =>
        draft.Kinds is [ServiceRequestKind.ChangeItems] ? (nameof(ExchangeDialog), ServiceRequestKind.Exchange, WriteKind.Exchange) : null;

    /// <inheritdoc/>
    protected override Task PrepareAsync(DialogContext dc, ServiceDraft draft, string customer, List<string> told, CancellationToken cancellationToken) =>
        draft.Kinds.Contains(ServiceRequestKind.ChangeAddress) ? AddressOnFile.ReadAsync(dc, Kit, draft, customer, cancellationToken) : Task.CompletedTask;

    /// <inheritdoc/>
    protected override IReadOnlyList<ShopWrite> Probes(ServiceDraft draft, ServiceFacts facts, Func<WriteKind, string> key)
    {
        var probes = new List<ShopWrite>();
        if (draft.Kinds.Contains(ServiceRequestKind.ChangeItems))
            probes.Add(new ChangeItems(key(WriteKind.ChangeItems), facts.Customer.Id, facts.Order!.Order.Number, [], facts.Order.PaidWith)); // not null: the dialog needs an order
        if (draft.Kinds.Contains(ServiceRequestKind.ChangePayment))
            probes.Add(new ChangePayment(key(WriteKind.ChangePayment), facts.Customer.Id, facts.Order!.Order.Number, facts.Order.PaidWith));
        if (draft.Kinds.Contains(ServiceRequestKind.ChangeAddress) && facts.Order!.DeliverTo is { } address)
            probes.Add(new ChangeAddress(key(WriteKind.ChangeAddress), facts.Customer.Id, facts.Order.Order.Number, address));
        return probes;
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<ShopWrite> WritesOf(ServiceDraft draft, ServiceFacts facts, Func<WriteKind, string> key)
    {
        var (customer, order) = (facts.Customer.Id, facts.Order!); // not null: the dialog needs an order
        var writes = new List<ShopWrite>();
        // The payment first: the difference of the items then goes to the new means, too.
        if (ChangesPayment(draft, order) && draft.Means is { } means)
            writes.Add(new ChangePayment(key(WriteKind.ChangePayment), customer, order.Order.Number, means));
        if (VariantSlot.Of(draft) is { Count: > 0 } changes)
            writes.Add(new ChangeItems(key(WriteKind.ChangeItems), customer, order.Order.Number, changes, draft.Means ?? order.PaidWith));
        if (AddressSlot.Of(draft, facts) is { } address)
            writes.Add(new ChangeAddress(key(WriteKind.ChangeAddress), customer, order.Order.Number, address));
        if (NextAddress(draft, facts) is { } next)
            writes.Add(new ChangeDefaultAddress(key(WriteKind.ChangeDefaultAddress), customer, next));
        return writes;
    }

    /// <inheritdoc/>
    protected override string ReadBack(ServiceDraft draft, ServiceFacts facts, IReadOnlyList<Settlement> settlements, string language)
    {
        var lines = VariantSlot.Say(draft, facts, Kit.Words, language).ToList();
        if (ChangesPayment(draft, facts.Order!) && MeansOf(draft, facts, language) is { } means) // not null: the dialog needs an order
            lines.Add(Kit.Words.Text("OrderChange.Paid", language, ("new", means), ("old", facts.Customer.Means(facts.Order!.PaidWith) is { } paid ? Kit.Words.Of(paid, language) : Kit.Words.Text("Service.Means.Original", language))));
        if (AddressSlot.Of(draft, facts) is { } address)
            lines.Add(Kit.Words.Text("OrderChange.Sent", language, ("old", Kit.Words.Of(facts.Order!.DeliverTo, language)), ("new", Kit.Words.Of(address, language))));
        if (NextAddress(draft, facts) is not null)
            lines.Add(Kit.Words.Text("OrderChange.Next", language, ("old", Kit.Words.Of(facts.Customer.DefaultAddress, language))));
        return Kit.Words.Text("OrderChange.Ask", language, ("number", VariantSlot.Of(draft).Count > 0 ? draft.Order ?? "" : ItemWords.OfOrder(facts.Order)), ("changes", string.Join("\n", lines)), ("settlement", Kit.Words.Of(settlements, facts, language)));
    }

    /// <inheritdoc/>
    protected override string DoneWords(ShopWrite write, ServiceDraft draft, ServiceFacts facts, string language) => write switch
    {
        ChangePayment => Kit.Words.Text("OrderChange.DonePayment", language, ("number", draft.Order ?? ""), ("means", MeansOf(draft, facts, language) ?? "")),
        ChangeAddress change => Kit.Words.Text("OrderChange.DoneAddress", language, ("number", draft.Order ?? ""), ("new", Kit.Words.Of(change.Address, language))),
        ChangeDefaultAddress => Kit.Words.Text("DeliveryAddress.DoneNext", language),
        _ => Kit.Words.Text("OrderChange.DoneItems", language, ("number", draft.Order ?? "")),
    };

    // A guest has no account that could keep it.
    private static CustomerAddress? NextAddress(ServiceDraft draft, ServiceFacts facts) =>
        draft.AlsoForNext && !facts.Customer.IsGuest ? AddressSlot.Of(draft, facts) : null;

    private string? MeansOf(ServiceDraft draft, ServiceFacts facts, string language) =>
        draft.Means is { } id && facts.Customer.Means(id) is { } means ? Kit.Words.Of(means, language) : null;

    // "Pay with the gift card" is about the order, unless it was asked how a difference is settled.
    private static bool PaysOrder(ServiceDraft draft) => draft.Kinds.Contains(ServiceRequestKind.ChangePayment);

    // Back to the means of before: the rest is changed all the same, and a change of payment alone is told to be none.
    private static bool ChangesPayment(ServiceDraft draft, OrderDetail order) =>
        PaysOrder(draft) && (draft.Means != order.PaidWith || (VariantSlot.Of(draft).Count == 0 && draft.Address is null));

    private static bool NeedsMeans(ServiceDraft draft, ServiceFacts facts) =>
        PaysOrder(draft) || VariantDifference.Moves(VariantSlot.Of(draft), facts);
}
