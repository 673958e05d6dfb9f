using EthicalBot.Dialogs.Service;
using EthicalBot.Orders;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Invoice;

/// <summary>Sends the invoice to the e-mail address on the order, and to no other.</summary>
public sealed class InvoiceDialog(ServiceKit kit) : ShopWriteDialog(nameof(InvoiceDialog), kit)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<WriteKind> Kinds { get; } = [WriteKind.SendInvoice];

    /// <inheritdoc/>
    protected override IReadOnlyList<IServiceSlot> Slots => [];

    /// <inheritdoc/>
    protected override bool ReadMore(SlotWording said, ServiceDraft draft)
    {
        var hadNamed = draft.NamedAddress;
        draft.NamedAddress |= Proof.TryParse(said.Text, out var proof) && proof.Kind == ProofKind.Email;
        return draft.NamedAddress != hadNamed;
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<ShopWrite> Probes(ServiceDraft draft, ServiceFacts facts, Func<WriteKind, string> key) => WritesOf(draft, facts, key);

    /// <inheritdoc/>
    protected override IReadOnlyList<ShopWrite> WritesOf(ServiceDraft draft, ServiceFacts facts, Func<WriteKind, string> key) =>
        [new SendInvoice(key(WriteKind.SendInvoice), facts.Customer.Id, facts.Order!.Order.Number)]; // not null: the dialog needs an order

    /// <inheritdoc/>
    protected override string ReadBack(ServiceDraft draft, ServiceFacts facts, IReadOnlyList<Settlement> settlements, string language) =>
        Kit.Words.Text(draft.NamedAddress ? "Invoice.AskNotThere" : "Invoice.Ask", language, ("number", draft.Order ?? ""));

    /// <inheritdoc/>
    protected override string DoneWords(ShopWrite write, ServiceDraft draft, ServiceFacts facts, string language) =>
        Kit.Words.Text("Invoice.Done", language, ("number", draft.Order ?? ""));
}
