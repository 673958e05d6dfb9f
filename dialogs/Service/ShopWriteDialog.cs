using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Orders.Writes;
using EthicalBot.Understanding.ServiceRequests;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Service;

/// <summary>
/// A change at the shop: who writes, which order, what is wanted, whether the policy allows it, all read back,
/// one yes that is bound to exactly that, and then what became of it.
/// </summary>
/// <remarks>Before each answer the shop is asked anew. What it holds of a customer lies in sealed state and goes with the dialog.</remarks>
public abstract partial class ShopWriteDialog(string id, ServiceKit kit) : Dialog(id), IAsksAgain
{
    /// <summary>The end of a turn in which the dialog said nothing, because the message is about something else.</summary>
    internal static readonly object NotMine = new();

    private const string Kept = "draft";
    private const string Confirm = "Service.Confirm";
    private const int MostMisses = 3;
    private const int BareNo = 2;

    /// <summary>What it speaks and asks with.</summary>
    protected ServiceKit Kit => kit;

    /// <summary>The writes that it leads to: an order fits when the rule of one of them allows its state.</summary>
    protected abstract IReadOnlyList<WriteKind> Kinds { get; }

    /// <summary>What it has to know beside the order, in the order in which it asks.</summary>
    protected abstract IReadOnlyList<IServiceSlot> Slots { get; }

    /// <summary>Whether it is about an order at all.</summary>
    protected virtual bool NeedsOrder(ServiceDraft draft) => true;

    /// <summary>Takes what the message says beside the slots; false when that is nothing.</summary>
    protected virtual bool ReadMore(SlotWording said, ServiceDraft draft) => false;

    /// <summary>Whether a person decides even where the policy asks for none.</summary>
    protected virtual bool IsForPerson => false;

    /// <summary>Whether its open question is put again after something else came in between and ended.</summary>
    protected virtual bool ComesBack => true;

    /// <summary>Does what cannot wait for any answer, when it begins.</summary>
    protected virtual Task OpenAsync(DialogContext dc, ServiceDraft draft, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Finds out, in each turn and once it is known who writes, what the slots cannot read.</summary>
    /// <param name="told">What is said before the next question.</param>
    protected virtual Task PrepareAsync(DialogContext dc, ServiceDraft draft, string customer, List<string> told, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The dialog that serves the customer better than this one; null for this one.</summary>
    /// <param name="refused">Why the shop refuses what is asked; null while it does not.</param>
    protected virtual string? Better(ServiceDraft draft, ServiceFacts facts, RefusedReason? refused) => null;

    /// <summary>Ends it without a change at the shop, once all is known; null where a change is read back.</summary>
    protected virtual Task<DialogTurnResult>? Finish(DialogContext dc, ServiceDraft draft, ServiceFacts facts, List<string> told, CancellationToken cancellationToken) => null;

    /// <summary>Ends it where the shop refuses; null where that is told as for every change.</summary>
    protected virtual Task<DialogTurnResult>? EndRefused(DialogContext dc, ServiceDraft draft, ServiceFacts facts, RefusedReason reason, List<string> told, CancellationToken cancellationToken) => null;

    /// <summary>What can be done after a refusal, and the buttons for it.</summary>
    protected virtual (string Key, IReadOnlyList<string> Choices) NextAfter(RefusedReason? reason) => ("Service.Refused.Next", []);

    /// <summary>What does it where the order's state does not allow this; null where nothing does.</summary>
    protected virtual (string Dialog, ServiceRequestKind Kind, WriteKind Rule)? Instead(ServiceDraft draft) => null;

    /// <summary>The writes as they would be with what is known: whatever is still open, they tell whether it can be done at all.</summary>
    protected abstract IReadOnlyList<ShopWrite> Probes(ServiceDraft draft, ServiceFacts facts, Func<WriteKind, string> key);

    /// <summary>All that one yes does.</summary>
    protected abstract IReadOnlyList<ShopWrite> WritesOf(ServiceDraft draft, ServiceFacts facts, Func<WriteKind, string> key);

    /// <summary>Says what will be done, with old and new, and asks.</summary>
    protected abstract string ReadBack(ServiceDraft draft, ServiceFacts facts, IReadOnlyList<Settlement> settlements, string language);

    /// <summary>Says that one write is done; its record stands in what follows.</summary>
    protected abstract string DoneWords(ShopWrite write, ServiceDraft draft, ServiceFacts facts, string language);

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var asked = options as ServiceOptions;
        var draft = new ServiceDraft { Unread = asked?.Text ?? dc.Context.Activity.Text ?? "", Order = asked?.Order, Kinds = asked?.Kinds ?? [] };
        draft.Wish = draft.Unread;
        (draft.Reason, draft.Means, draft.Address, draft.Moved) = (asked?.Reason, asked?.Means, asked?.Address, asked?.Moved);
        draft.MoreOrders = asked?.MoreOrders ?? [];
        draft.HasToldOrders = draft.MoreOrders.Count > 0;
        draft.Lines = [.. (asked?.Lines ?? []).Select(line => new LineDraft { Line = line })];
        Active(dc).State[Kept] = draft;
        await OpenAsync(dc, draft, cancellationToken);
        return await GoOnAsync(dc, draft, isAnswer: false, isConfirmed: false, [], cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var (draft, text, language) = (DraftOf(dc), dc.Context.Activity.Text ?? "", dc.Context.Facts().Language);
        if (draft.Asked == AskedFor.Confirmation && MayAgree(text, language))
        {
            draft.Beside = text;
            return await GoOnAsync(dc, draft, isAnswer: false, isConfirmed: true, [], cancellationToken);
        }

        if (draft.Asked == AskedFor.Confirmation && kit.Vocabulary.Of(language)["Leave"].Any(new Slots.SaidWords(text).Is))
            return await LeaveAsync(dc, draft, cancellationToken);
        if (draft.Asked == AskedFor.Difference)
        {
            var said = new Slots.SaidWords(text);
            var words = kit.Vocabulary.Of(language);
            var answer = IsYes(text, language);
            if ((answer == false && said.Count <= BareNo) || words["Leave"].Any(said.Is))
                return await LeaveAsync(dc, draft, cancellationToken);
            if (answer == true || words["Change"].Any(said.Is))
                return await AskDifferenceAsync(dc, draft, "Service.Different.What", cancellationToken);
        }

        draft.Unread = text;
        return await GoOnAsync(dc, draft, isAnswer: true, isConfirmed: false, [], cancellationToken);
    }

    /// <summary>Does what was read back, where a message says yes to it and asks something else besides; null where it does not, and nothing was said or done.</summary>
    /// <returns>What it came to, and what they asked besides; null where that only says again what was read back.</returns>
    internal async Task<(DialogTurnResult Result, string? Besides)?> TakeYesAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var (draft, text, language) = (DraftOf(dc), dc.Context.Activity.Text ?? "", dc.Context.Facts().Language);
        if (draft.Asked != AskedFor.Confirmation
            || Agreement.Split(text, language, kit.Vocabulary.Of(language), Acts, rest => kit.Queue.IsAsked(rest, language)) is not { } said
            || !MayAgree(said.Yes, language))
            return null;
        (draft.Beside, draft.Afterwards) = (said.Yes, said.Besides);
        var result = await GoOnAsync(dc, draft, isAnswer: false, isConfirmed: true, [], cancellationToken);
        (var besides, draft.Afterwards) = (draft.Afterwards, null);
        return ReferenceEquals(result.Result, NotMine) ? null : (result, besides);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        if (result is PersonRequestOptions)
            return await dc.EndDialogAsync(result, cancellationToken);
        var draft = DraftOf(dc);
        if (draft.IsSettled || (draft.Asked != AskedFor.Nothing && !ComesBack))
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        // What came in between is over; a yes to it was none to this, and all is read back again.
        List<string> before = draft.Asked == AskedFor.Nothing ? [] : [kit.Words.Text("Service.Back", dc.Context.Facts().Language)];
        return await GoOnAsync(dc, draft, isAnswer: false, isConfirmed: false, before, cancellationToken);
    }

    /// <summary>Takes a file that came without words; null when none was asked for.</summary>
    internal async Task<DialogTurnResult?> TakeFileAsync(DialogContext dc, CancellationToken cancellationToken) =>
        DraftOf(dc) is { Asked: AskedFor.Slot, AskedBy: PhotoSlot.Id } draft ? await GoOnAsync(dc, draft, isAnswer: false, isConfirmed: false, [], cancellationToken) : null;

    /// <inheritdoc/>
    public async Task<DialogTurnResult> AskAgainAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        var draft = DraftOf(dialog);
        return draft.Asked == AskedFor.Difference
            ? await AskDifferenceAsync(dialog, draft, "Service.Different.Ask", cancellationToken)
            : await GoOnAsync(dialog, draft, isAnswer: false, isConfirmed: false, [], cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> GoBackAsync(DialogContext dialog, CancellationToken cancellationToken) =>
        DraftOf(dialog) is { Asked: AskedFor.Confirmation } draft ? await AskDifferenceAsync(dialog, draft, "Service.Different.What", cancellationToken) : null;

    /// <summary>Whether a change was read back, and a yes to it is awaited.</summary>
    internal static bool IsConfirming(DialogContext outer) => outer.ActiveDialog is { } active && DraftOf(active) is { Asked: AskedFor.Confirmation };

    // "Hmm, no, wait": a no with nothing else in it, whatever stands around.
    private bool IsNo(string text, string language) =>
        IsYes(text, language) == false || kit.Vocabulary.Of(language)["NotYet"].Any(new Slots.SaidWords(text).Is);

    private bool? IsYes(string text, string language) =>
        kit.Confirmation.IsGoAhead(text, language, Kinds.Contains(WriteKind.Cancel)) ? true : kit.Confirmation.Read(text, Confirm, language);

    private static DialogInstance Active(DialogContext dc) => dc.ActiveDialog ?? throw new InvalidOperationException("A change goes on that was not begun.");

    private static ServiceDraft DraftOf(DialogContext dc) => (ServiceDraft)Active(dc).State[Kept];

    /// <summary>What is known so far of a change, open or put aside; null where the dialog is none.</summary>
    internal static ServiceDraft? DraftOf(DialogInstance dialog) => dialog.State.TryGetValue(Kept, out var kept) ? kept as ServiceDraft : null;
}
