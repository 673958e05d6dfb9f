using EthicalBot.Conversation.Turns;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;
using EthicalBot.Understanding.ServiceRequests;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Service;

/// <content>What is said beside the questions: what was noted, what was missed, which orders follow.</content>
public abstract partial class ShopWriteDialog
{
    // What was taken from the customer's words is told with the next question.
    private void Note(ServiceDraft draft, ServiceFacts facts, List<string> before, string language)
    {
        var changes = string.Join(' ', VariantSlot.Of(draft).Select(change => $"{change.LineId}>{change.VariantId}"));
        if (changes.Length == 0 || changes == draft.Noted)
            return;
        draft.Noted = changes;
        before.Add(kit.Words.Text("Service.Noted", language, ("list", string.Join("\n", VariantSlot.Say(draft, facts, kit.Words, language)))));
    }

    private static string Told(List<string> before, string answer)
    {
        before.Add(answer);
        return "";
    }

    // "At last. Yes, the wool one, thank you": whether that is a plain yes is known once it is read back again. The "ok" in a link is none.
    private bool MayAgree(string text, string language) =>
        !text.Contains("://", StringComparison.Ordinal) && ((!text.Contains('?', StringComparison.Ordinal) && kit.Confirmation.IsGoAhead(text, language, Kinds.Contains(WriteKind.Cancel)))
        || Said(text, language).MayBe(Kinds.Contains(WriteKind.Cancel), Kinds.Any(static kind => kind is WriteKind.ChangeItems or WriteKind.ChangePayment or WriteKind.ChangeAddress or WriteKind.ChangeDefaultAddress or WriteKind.Exchange)));

    // The words that bid to do it.
    private string Acts => Kinds[0] switch
    {
        WriteKind.Cancel => "ActCancel",
        WriteKind.Return or WriteKind.Withdraw => "ActReturn",
        WriteKind.SendInvoice => "ActSend",
        _ => "ActChange",
    };

    private Agreement Said(string text, string language) => new(text, language, kit.Vocabulary.Of(language), Acts);

    private bool IsTo(string beside, string readBack, ServiceDraft draft, ServiceFacts facts, IReadOnlyList<Settlement> settlements, string language) =>
        Said(beside, language).IsTo(Shown(readBack, draft, facts, settlements, language), hasAddress: draft.Address is not null);

    private ReadBackWords Shown(string readBack, ServiceDraft draft, ServiceFacts facts, IReadOnlyList<Settlement> settlements, string language)
    {
        var kinds = string.Join(' ', Kinds.Select(kind => Enum.TryParse<ServiceRequestKind>(kind.ToString(), out var same) ? kit.Words.Text($"Service.What.{same}", language) : ""));
        return new(readBack, kinds, draft, facts, settlements.Select(one => one.PaymentMeansId), kit.Vocabulary.Of(language));
    }

    // The sum of all, once several orders moved money.
    private void AddUp(ServiceDraft draft, List<Settlement> settlements, List<string> told, string language)
    {
        if (draft.MoreOrders.Count == 0 || settlements.Count == 0 || settlements.Exists(one => one.Amount.Currency != settlements[0].Amount.Currency) || (draft.Moved is { } moved && moved.Currency != settlements[0].Amount.Currency))
            return;
        var sum = settlements.Sum(one => one.Amount.Amount) + (draft.Moved?.Amount ?? 0);
        if (draft.Moved is not null && sum != 0)
            told.Add(kit.Words.Text(sum > 0 ? "Service.Answer.Pays" : "Service.Answer.Gets", language, ("amount", kit.Words.Of(new Money(Math.Abs(sum), settlements[0].Amount.Currency), language))));
        draft.Moved = new() { Amount = sum, Currency = settlements[0].Amount.Currency };
    }

    // A reason that is none of the shop's is told to be none, and not "not understood" over and over.
    private string Miss(ServiceDraft draft, string language) => draft.Asked == AskedFor.Slot && draft.AskedBy == ReasonSlot.Id
        ? kit.Words.Text(draft.Misses > 1 ? "Service.Reason.OnlyAgain" : "Service.Reason.Only", language)
        : kit.Words.Text("Service.NotUnderstood", language);

    // What would be written with what is known: enough to say what it costs.
    private IReadOnlyList<ShopWrite> Planned(ServiceDraft draft, ServiceFacts facts, TurnFacts turn) =>
        facts.Order is null || (draft.Lines.Count == 0 && !Kinds.Contains(WriteKind.Cancel)) ? [] : WritesOf(draft, facts, kind => ServiceWriter.KeyOf(turn, kind));

    // Each order has its own read-back, its own yes and its own record.
    private async Task QueueAsync(DialogContext dc, ServiceDraft draft, List<string> before, CancellationToken cancellationToken)
    {
        if (draft.MoreOrders.Count == 0 || draft.Order is null || draft.HasToldOrders)
            return;
        draft.HasToldOrders = true;
        var kind = draft.Kinds.Count > 0 ? draft.Kinds[0] : Enum.TryParse<ServiceRequestKind>(Kinds[0].ToString(), out var same) ? same : ServiceRequestKind.ChangeAddress;
        await kit.Queue.AddFirstAsync(dc.Context, draft.MoreOrders.Select(order => new WaitingRequest { Kind = kind, Dialog = Id, Options = new() { Text = draft.Wish, Order = order, Kinds = [.. draft.Kinds], MoreOrders = [.. draft.MoreOrders] } }), cancellationToken);
        before.Add(kit.Words.Text("Service.Order.Several", dc.Context.Facts().Language, ("orders", string.Join(", ", draft.MoreOrders.Prepend(draft.Order)))));
    }
}
