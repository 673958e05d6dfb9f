using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Guarantees;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Returns;
using EthicalBot.Dialogs.Service;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Writes;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Refunds;

/// <summary>Tells what became of a refund, and leads who wants money back to what gives it: a person, the guarantee of the law, or a return.</summary>
public sealed class RefundDialog(ServiceKit kit, WorkForPerson work) : ShopWriteDialog(nameof(RefundDialog), kit)
{
    private static readonly WriteKind[] GiveBack = [WriteKind.Cancel, WriteKind.Withdraw, WriteKind.Return];

    /// <inheritdoc/>
    protected override IReadOnlyList<WriteKind> Kinds { get; } = [WriteKind.SendInvoice];

    /// <inheritdoc/>
    protected override IReadOnlyList<IServiceSlot> Slots { get; } = [new ConcernSlot(kit.Words, kit.Vocabulary)];

    /// <summary>Whether something was done to the order after which money goes back.</summary>
    internal static bool HasState(ServiceFacts facts) => facts.Order?.Changes.Any(change => GiveBack.Contains(change.Kind)) == true;

    // Who went on with something else does not want to be asked again why they want their money.
    /// <inheritdoc/>
    protected override bool ComesBack => false;

    /// <inheritdoc/>
    protected override string? Better(ServiceDraft draft, ServiceFacts facts, RefusedReason? refused) => draft.Concern switch
    {
        RefundConcern.Defective => nameof(GuaranteeDialog),
        RefundConcern.NotWanted => nameof(ReturnDialog),
        _ => null,
    };

    /// <inheritdoc/>
    protected override Task<DialogTurnResult>? Finish(DialogContext dc, ServiceDraft draft, ServiceFacts facts, List<string> told, CancellationToken cancellationToken) =>
        draft.Concern == RefundConcern.Late ? ToPersonAsync(dc, draft, facts, cancellationToken) : TellAsync(dc, draft, facts, told, cancellationToken);

    /// <inheritdoc/>
    protected override IReadOnlyList<ShopWrite> Probes(ServiceDraft draft, ServiceFacts facts, Func<WriteKind, string> key) => [];

    /// <inheritdoc/>
    protected override IReadOnlyList<ShopWrite> WritesOf(ServiceDraft draft, ServiceFacts facts, Func<WriteKind, string> key) => [];

    /// <inheritdoc/>
    protected override string ReadBack(ServiceDraft draft, ServiceFacts facts, IReadOnlyList<Settlement> settlements, string language) => "";

    /// <inheritdoc/>
    protected override string DoneWords(ShopWrite write, ServiceDraft draft, ServiceFacts facts, string language) => "";

    private async Task<DialogTurnResult> TellAsync(DialogContext dc, ServiceDraft draft, ServiceFacts facts, List<string> told, CancellationToken cancellationToken)
    {
        var language = dc.Context.Facts().Language;
        foreach (var change in facts.Order!.Changes.Where(change => GiveBack.Contains(change.Kind))) // not null: the dialog needs an order
            told.Add(Kit.Words.Text($"Refunds.State.{change.Kind}", language, ("number", draft.Order ?? ""), ("at", change.At), ("record", change.RecordId)));
        // Asked about, and not for: nothing is under way, and no reason is asked.
        if (told.Count == 0)
        {
            await SayAsync(dc, draft, [Kit.Words.Text("Refunds.None", language, ("number", draft.Order ?? ""))], [], cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        var days = facts.Policy.Policy.RefundWorkingDays;
        var means = facts.Customer.Means(facts.Order.PaidWith);
        // By which means a return was settled the order does not say: the longest time is told, and nothing is promised.
        if (days.Count > 0)
            told.Add(Kit.Words.Text("Refunds.Days", language, ("count", means is null || facts.Order.Changes.Any(change => change.Kind == WriteKind.Return) ? days.Values.Max() : days.GetValueOrDefault(means.Sort))));
        told.Add(Kit.Words.Text("Refunds.Next", language));
        await SayAsync(dc, draft, told, [], cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private async Task<DialogTurnResult> ToPersonAsync(DialogContext dc, ServiceDraft draft, ServiceFacts facts, CancellationToken cancellationToken)
    {
        if (facts.Order is { } order)
            await work.NoteOrderAsync(dc.Context, order, cancellationToken);
        return await dc.EndDialogAsync(new PersonRequestOptions { Reason = PersonReasons.Unsupported, Message = draft.Wish }, cancellationToken);
    }
}
