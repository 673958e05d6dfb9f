using EthicalBot.Dialogs.OrderChange;
using EthicalBot.Dialogs.Service;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Writes;
using EthicalBot.Understanding.ServiceRequests;

namespace EthicalBot.Dialogs.Exchange;

/// <summary>Exchanges delivered items for other variants of the same products, all in one request.</summary>
public sealed class ExchangeDialog(ServiceKit kit) : ShopWriteDialog(nameof(ExchangeDialog), kit)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<WriteKind> Kinds { get; } = [WriteKind.Exchange];

    /// <inheritdoc/>
    protected override IReadOnlyList<IServiceSlot> Slots { get; } =
    [
        new VariantSlot(OrderLineState.Delivered, kit.Words, kit.Vocabulary, static _ => true),
        new MoreItemsSlot(kit.Words, kit.Vocabulary),
        new MeansSlot(WriteKind.Exchange, kit.Words, kit.Vocabulary, static (draft, facts) => VariantDifference.Moves(VariantSlot.Of(draft), facts)),
    ];

    /// <inheritdoc/>
    protected override (string Dialog, ServiceRequestKind Kind, WriteKind Rule)? Instead(ServiceDraft draft) =>
        (nameof(OrderChangeDialog), ServiceRequestKind.ChangeItems, WriteKind.ChangeItems);

    /// <inheritdoc/>
    protected override IReadOnlyList<ShopWrite> Probes(ServiceDraft draft, ServiceFacts facts, Func<WriteKind, string> key) =>
        [new Orders.Writes.Exchange(key(WriteKind.Exchange), facts.Customer.Id, facts.Order!.Order.Number, [], facts.Order.PaidWith)]; // not null: the dialog needs an order

    /// <inheritdoc/>
    protected override IReadOnlyList<ShopWrite> WritesOf(ServiceDraft draft, ServiceFacts facts, Func<WriteKind, string> key) =>
        [new Orders.Writes.Exchange(key(WriteKind.Exchange), facts.Customer.Id, facts.Order!.Order.Number, VariantSlot.Of(draft), draft.Means ?? facts.Order.PaidWith)];

    /// <inheritdoc/>
    protected override string ReadBack(ServiceDraft draft, ServiceFacts facts, IReadOnlyList<Settlement> settlements, string language) =>
        Kit.Words.Text("Exchange.Ask", language, ("number", draft.Order ?? ""),
            ("changes", string.Join("\n", VariantSlot.Say(draft, facts, Kit.Words, language)) + (!draft.IsComplete && MoreItemsSlot.IsLast(draft, facts) ? "\n\n" + Kit.Words.Text("Service.Once", language) : "")), ("settlement", Kit.Words.Of(settlements, facts, language)));

    /// <inheritdoc/>
    protected override string DoneWords(ShopWrite write, ServiceDraft draft, ServiceFacts facts, string language) =>
        Kit.Words.Text("Exchange.Done", language, ("number", draft.Order ?? ""));
}
