using EthicalBot.Cards;
using EthicalBot.Conversation.Files;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Approvals;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Service;
using EthicalBot.Handoff.Approvals;
using EthicalBot.Handoff.Cases;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Writes;
using EthicalBot.Privacy.Purposes;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Guarantees;

/// <summary>Something is defective: names what the law gives, refuses nothing, however old, and hands it to a person with everything.</summary>
public sealed class GuaranteeDialog(ServiceKit kit, IConversationFiles files, WorkForPerson work, ApprovalOptions options, CompanyOptions company, Wording wording)
    : ShopWriteDialog(nameof(GuaranteeDialog), kit)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<WriteKind> Kinds { get; } = [WriteKind.Return];

    /// <inheritdoc/>
    protected override IReadOnlyList<IServiceSlot> Slots { get; } =
    [
        new LinesSlot([OrderLineState.Delivered, OrderLineState.Exchanged], kit.Words, kit.Vocabulary),
        new DefectSlot(kit.Words),
        new PhotoSlot(kit.Words, kit.Vocabulary, static _ => true),
    ];

    /// <inheritdoc/>
    protected override async Task PrepareAsync(DialogContext dc, ServiceDraft draft, string customer, List<string> told, CancellationToken cancellationToken)
    {
        var sent = await files.ListAsync(dc.Context.Facts().Conversation.Key, cancellationToken);
        draft.HasPhoto = sent.Any(file => file.ContentType.StartsWith("image/", StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<ShopWrite> Probes(ServiceDraft draft, ServiceFacts facts, Func<WriteKind, string> key) => [];

    /// <inheritdoc/>
    protected override IReadOnlyList<ShopWrite> WritesOf(ServiceDraft draft, ServiceFacts facts, Func<WriteKind, string> key) => [];

    /// <inheritdoc/>
    protected override string ReadBack(ServiceDraft draft, ServiceFacts facts, IReadOnlyList<Settlement> settlements, string language) => "";

    /// <inheritdoc/>
    protected override string DoneWords(ShopWrite write, ServiceDraft draft, ServiceFacts facts, string language) => "";

    /// <inheritdoc/>
    protected override Task<DialogTurnResult>? Finish(DialogContext dc, ServiceDraft draft, ServiceFacts facts, List<string> told, CancellationToken cancellationToken) =>
        ToPersonAsync(dc, draft, facts, told, cancellationToken);

    private async Task<DialogTurnResult> ToPersonAsync(DialogContext dc, ServiceDraft draft, ServiceFacts facts, List<string> told, CancellationToken cancellationToken)
    {
        var turn = dc.Context.Facts();
        var order = facts.Order!; // not null: the dialog needs an order
        var due = WorkingDays.After(turn.At, options.AnswerWorkingDays, wording.Zone);
        await work.NoteOrderAsync(dc.Context, order, cancellationToken);
        // For the shop's people, as the shop writes them.
        string Pieces(IEnumerable<OrderLine> lines) => string.Join(", ", lines.Select(static line => ShopWords.Of(line, language: "")));
        var items = Pieces(LinesSlot.Of(draft, facts) is { Count: > 0 } named ? named : order.Lines);
        var reference = await work.KeepAsync(dc.Context,
            new CaseWords(PersonReasons.Guarantee, $"{items}: {draft.Defect}", order.Email, Purpose: CasePurpose.ReturnRefund, Due: due), cancellationToken);
        var country = order.DeliverTo?.Country ?? facts.Customer.DefaultAddress?.Country ?? "";
        told.Add(Kit.Words.Text("Guarantees.Kept", turn.Language, ("items", items), ("number", order.Order.Number.Value), ("reference", reference), ("by", due),
            ("years", company.GuaranteeYearsIn.GetValueOrDefault(country, company.GuaranteeYears)),
            ("photo", draft.HasPhoto ? Kit.Words.Text("Guarantees.Photo", turn.Language) : "")));
        await SayAsync(dc, draft, told, [], cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }
}
