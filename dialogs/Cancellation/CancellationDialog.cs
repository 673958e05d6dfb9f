using EthicalBot.Dialogs.Service;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Cancellation;

/// <summary>Cancels a whole order before it is sent.</summary>
public sealed class CancellationDialog(ServiceKit kit) : ShopWriteDialog(nameof(CancellationDialog), kit)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<WriteKind> Kinds { get; } = [WriteKind.Cancel];

    /// <inheritdoc/>
    protected override IReadOnlyList<IServiceSlot> Slots { get; } = [new PartSlot(kit.Vocabulary), new ReasonSlot(WriteKind.Cancel, kit.Words, kit.Reasons, kit.Vocabulary)];

    /// <inheritdoc/>
    protected override IReadOnlyList<ShopWrite> Probes(ServiceDraft draft, ServiceFacts facts, Func<WriteKind, string> key) =>
        [Of(draft.Reason ?? (facts.Policy.Policy.ReasonsFor(WriteKind.Cancel) is [var any, ..] ? any : ""), facts, key)];

    /// <inheritdoc/>
    protected override IReadOnlyList<ShopWrite> WritesOf(ServiceDraft draft, ServiceFacts facts, Func<WriteKind, string> key) => [Of(draft.Reason ?? "", facts, key)];

    /// <inheritdoc/>
    protected override string ReadBack(ServiceDraft draft, ServiceFacts facts, IReadOnlyList<Settlement> settlements, string language) =>
        (draft.IsPart ? Kit.Words.Text("Cancellation.WholeOnly", language) + "\n\n" : "") + Kit.Words.Text("Cancellation.Ask", language, ("number", draft.Order ?? ""),
            ("items", ShopWords.List(facts.Order!.Lines.Select(line => ShopWords.Of(line, language)))), // not null: the dialog needs an order
            ("settlement", Kit.Words.Of(settlements, facts, language)));

    /// <inheritdoc/>
    protected override string DoneWords(ShopWrite write, ServiceDraft draft, ServiceFacts facts, string language) =>
        Kit.Words.Text("Cancellation.Done", language, ("number", draft.Order ?? ""));

    private static Cancel Of(string reason, ServiceFacts facts, Func<WriteKind, string> key) =>
        new(key(WriteKind.Cancel), facts.Customer.Id, facts.Order!.Order.Number, reason); // not null: the dialog needs an order
}
