using EthicalBot.Conversation.Files;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Guarantees;
using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Withdrawals;
using EthicalBot.Handoff.Approvals;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Writes;
using EthicalBot.Understanding.ServiceRequests;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Returns;

/// <summary>Sends delivered pieces back, by the policy of the shop.</summary>
public sealed class ReturnDialog(ServiceKit kit, IConversationFiles files, ApprovalOptions options, ReadServiceRequests reader) : ShopWriteDialog(nameof(ReturnDialog), kit)
{
    private readonly ReasonSlot _reason = new(WriteKind.Return, kit.Words, kit.Reasons, kit.Vocabulary);

    /// <inheritdoc/>
    protected override IReadOnlyList<WriteKind> Kinds { get; } = [WriteKind.Return];

    /// <inheritdoc/>
    protected override IReadOnlyList<IServiceSlot> Slots =>
    [
        new LinesSlot([OrderLineState.Delivered], Kit.Words, Kit.Vocabulary),
        new RightSlot(Kit.Words),
        _reason,
        new PhotoSlot(Kit.Words, Kit.Vocabulary, draft => options.IsGuarantee(draft.Reason)),
        new MeansSlot(WriteKind.Return, Kit.Words, Kit.Vocabulary, static (_, _) => true, "Returns.Means.Ask"),
    ];

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
        // A withdrawal in the same breath is acknowledged before anything is asked.
        options is ServiceOptions { Kinds: var kinds } && kinds.Contains(ServiceRequestKind.Withdraw)
            ? await dc.ReplaceDialogAsync(nameof(WithdrawalDialog), options, cancellationToken)
            : await base.BeginDialogAsync(dc, options, cancellationToken);

    /// <inheritdoc/>
    protected override bool ReadMore(SlotWording said, ServiceDraft draft)
    {
        if (!reader(said.Text, said.Language).Any(asked => asked.Kind == ServiceRequestKind.Withdraw))
            return false;
        draft.TakesRight = true;
        return true;
    }

    /// <inheritdoc/>
    protected override async Task PrepareAsync(DialogContext dc, ServiceDraft draft, string customer, List<string> told, CancellationToken cancellationToken)
    {
        var sent = await files.ListAsync(dc.Context.Facts().Conversation.Key, cancellationToken);
        draft.HasPhoto = sent.Any(file => file.ContentType.StartsWith("image/", StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    protected override string? Better(ServiceDraft draft, ServiceFacts facts, RefusedReason? refused) =>
        refused is null ? draft.TakesRight == true ? nameof(WithdrawalDialog) : null
        // What the shop no longer takes back the law may still make it repair.
        : refused is not RefusedReason.WrongState && options.IsGuarantee(draft.Reason) ? nameof(GuaranteeDialog) : null;

    /// <inheritdoc/>
    protected override (string Key, IReadOnlyList<string> Choices) NextAfter(RefusedReason? reason) =>
        reason is RefusedReason.TooLate or RefusedReason.NotForThisProduct or RefusedReason.AlreadyDone or RefusedReason.NotAfterThat ? ("Returns.Refused.Next", ["Returns.Defective"]) : base.NextAfter(reason);

    /// <inheritdoc/>
    protected override IReadOnlyList<ShopWrite> Probes(ServiceDraft draft, ServiceFacts facts, Func<WriteKind, string> key) => [Of(Probed(facts), draft, facts, key)];

    /// <inheritdoc/>
    protected override IReadOnlyList<ShopWrite> WritesOf(ServiceDraft draft, ServiceFacts facts, Func<WriteKind, string> key) => [Of([.. draft.Lines.Select(line => line.Line)], draft, facts, key)];

    /// <inheritdoc/>
    protected override string ReadBack(ServiceDraft draft, ServiceFacts facts, IReadOnlyList<Settlement> settlements, string language)
    {
        var window = facts.Policy.Policy.Rules[WriteKind.Return].Window;
        var rule = window is null ? Kit.Words.Text("Returns.Rule", language) : Kit.Words.Text($"Returns.Rule.{window.From}", language, ("count", window.Days));
        var reason = draft.Reason is { } given ? Kit.Words.Text("Returns.Reason", language, ("reason", Kit.Reasons.Label(given, language))) + "\n" : "";
        var photo = draft.HasPhoto && options.IsGuarantee(draft.Reason) ? Kit.Words.Text("Returns.Photo", language) + "\n" : "";
        return Kit.Words.Text("Returns.Ask", language, ("number", draft.Order ?? ""), ("items", ItemWords.Of(LinesSlot.Of(draft, facts), Kit.Words, language)),
            ("details", reason + photo + Kit.Words.Of(settlements, facts, language)), ("rule", rule));
    }

    /// <inheritdoc/>
    protected override string DoneWords(ShopWrite write, ServiceDraft draft, ServiceFacts facts, string language) => Kit.Words.Text("Returns.Done", language, ("number", draft.Order ?? ""));

    private static Return Of(IReadOnlyList<string> lines, ServiceDraft draft, ServiceFacts facts, Func<WriteKind, string> key) =>
        // Not null: the dialog needs an order. Without reasons in the policy any will do; what is missing is asked.
        new(key(WriteKind.Return), facts.Customer.Id, facts.Order!.Order.Number, lines, draft.Reason ?? (facts.Policy.Policy.ReasonsFor(WriteKind.Return) is [var any, ..] ? any : ""), draft.Means ?? facts.Order.PaidWith);

    // What could go back; where nothing could, why not.
    private static List<string> Probed(ServiceFacts facts)
    {
        var excluded = facts.Policy.Policy.Rules.GetValueOrDefault(WriteKind.Return)?.NotFor ?? [];
        var lines = facts.Order!.Lines; // not null: the dialog needs an order
        var delivered = lines.Where(line => line.State == OrderLineState.Delivered).ToList();
        var free = delivered.Where(line => !excluded.Contains(line.Kind)).ToList();
        return [.. (free.Count > 0 ? free : delivered.Count > 0 ? delivered : lines).Select(line => line.Id)];
    }
}
