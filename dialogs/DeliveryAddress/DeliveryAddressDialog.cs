using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Writes;
using EthicalBot.Understanding.ServiceRequests;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.DeliveryAddress;

/// <summary>Sends an order elsewhere, or keeps another address for the next orders.</summary>
public sealed class DeliveryAddressDialog(ServiceKit kit) : ShopWriteDialog(nameof(DeliveryAddressDialog), kit)
{
    // Whether it can be done at all does not depend on where it would go: what is asked first is usable.
    private static readonly CustomerAddress NotSaidYet = new("-", "-", null, "-", "-", "--");

    /// <inheritdoc/>
    protected override IReadOnlyList<WriteKind> Kinds { get; } = [WriteKind.ChangeAddress];

    /// <inheritdoc/>
    protected override IReadOnlyList<IServiceSlot> Slots { get; } = [new AddressSlot(kit.Words, kit.Vocabulary, static _ => true)];

    /// <inheritdoc/>
    protected override bool NeedsOrder(ServiceDraft draft) => !draft.ForNextOrders;

    /// <inheritdoc/>
    protected override bool ReadMore(SlotWording said, ServiceDraft draft)
    {
        var words = Kit.Vocabulary.Of(said.Language);
        var heard = new SaidWords(said.Text);
        var (next, also) = (draft.ForNextOrders, draft.AlsoForNext);
        var isAsked = draft.Kinds.Remove(ServiceRequestKind.ChangeDefaultAddress);
        var hasBoth = isAsked && draft.Kinds.Contains(ServiceRequestKind.ChangeAddress);
        var isForOrder = hasBoth || heard.HasAny(words["ThisOrder"]) || (draft.Order is { } number && said.Text.Contains(number, StringComparison.OrdinalIgnoreCase));
        // "To my default address" is where this order goes, "as my default address" is for all that follow.
        var isForNext = isAsked || heard.HasAny(words["MakeDefault"]) || (heard.HasAny(words["NextOrders"]) && !heard.HasAny(words["ToHome"]));
        if (heard.HasAny(words["OnlyThisOrder"]))
            (draft.ForNextOrders, draft.AlsoForNext) = (false, false);
        else if (isForNext && (isForOrder || (draft.Asked != AskedFor.Nothing && draft.Order is not null && !draft.ForNextOrders)))
            (draft.ForNextOrders, draft.AlsoForNext) = (false, true);
        else if (isForNext)
            (draft.ForNextOrders, draft.AlsoForNext) = (true, false);
        else if (heard.HasAny(words["ThisOrder"]))
            (draft.ForNextOrders, draft.AlsoForNext) = (false, false);
        var hasChanged = (next, also) != (draft.ForNextOrders, draft.AlsoForNext);
        return hasChanged;
    }

    /// <inheritdoc/>
    protected override Task PrepareAsync(DialogContext dc, ServiceDraft draft, string customer, List<string> told, CancellationToken cancellationToken) =>
        AddressOnFile.ReadAsync(dc, Kit, draft, customer, cancellationToken);

    /// <inheritdoc/>
    protected override Task<DialogTurnResult>? EndRefused(DialogContext dc, ServiceDraft draft, ServiceFacts facts, RefusedReason reason, List<string> told, CancellationToken cancellationToken)
    {
        if (!draft.AlsoForNext)
            return null;
        // One of the two can still be done: the default without the order, or the order of somebody without an account.
        (draft.AlsoForNext, draft.ForNextOrders) = (false, reason != RefusedReason.NoAccount);
        return GoOnWithOneAsync(dc, draft, told, cancellationToken);
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<ShopWrite> Probes(ServiceDraft draft, ServiceFacts facts, Func<WriteKind, string> key) => Of(draft, facts, facts.Order?.DeliverTo ?? NotSaidYet, key);

    /// <inheritdoc/>
    protected override IReadOnlyList<ShopWrite> WritesOf(ServiceDraft draft, ServiceFacts facts, Func<WriteKind, string> key) =>
        Of(draft, facts, AddressSlot.Of(draft, facts) ?? NotSaidYet, key);

    /// <inheritdoc/>
    protected override string ReadBack(ServiceDraft draft, ServiceFacts facts, IReadOnlyList<Settlement> settlements, string language)
    {
        var next = Kit.Words.Of(AddressSlot.Of(draft, facts), language);
        if (draft.AlsoForNext)
            return Kit.Words.Text("DeliveryAddress.AskBoth", language, ("number", ItemWords.OfOrder(facts.Order)), ("old", Kit.Words.Of(facts.Order?.DeliverTo, language)), ("next", Kit.Words.Of(facts.Customer.DefaultAddress, language)), ("new", next));
        return draft.ForNextOrders
            ? Kit.Words.Text("DeliveryAddress.AskNext", language, ("old", Kit.Words.Of(facts.Customer.DefaultAddress, language)), ("new", next))
            : Kit.Words.Text("DeliveryAddress.Ask", language, ("number", ItemWords.OfOrder(facts.Order)), ("old", Kit.Words.Of(facts.Order?.DeliverTo, language)), ("new", next));
    }

    /// <inheritdoc/>
    protected override string DoneWords(ShopWrite write, ServiceDraft draft, ServiceFacts facts, string language) => write is ChangeDefaultAddress
        ? Kit.Words.Text("DeliveryAddress.DoneNext", language)
        : Kit.Words.Text("DeliveryAddress.Done", language, ("number", draft.Order ?? ""), ("new", Kit.Words.Of(AddressSlot.Of(draft, facts), language)));

    private async Task<DialogTurnResult> GoOnWithOneAsync(DialogContext dc, ServiceDraft draft, List<string> told, CancellationToken cancellationToken)
    {
        await SayAsync(dc, draft, told, [], cancellationToken);
        return await AskAgainAsync(dc, cancellationToken);
    }

    private static List<ShopWrite> Of(ServiceDraft draft, ServiceFacts facts, CustomerAddress address, Func<WriteKind, string> key)
    {
        var writes = new List<ShopWrite>();
        if (!draft.ForNextOrders && facts.Order is { } order)
            writes.Add(new ChangeAddress(key(WriteKind.ChangeAddress), facts.Customer.Id, order.Order.Number, address));
        if (draft.ForNextOrders || draft.AlsoForNext || facts.Order is null)
            writes.Add(new ChangeDefaultAddress(key(WriteKind.ChangeDefaultAddress), facts.Customer.Id, address));
        return writes;
    }
}
