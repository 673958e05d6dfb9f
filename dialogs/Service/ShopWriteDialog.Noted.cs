using EthicalBot.Conversation.Turns;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;
using EthicalBot.Understanding.ServiceRequests;
using EthicalBot.Understanding.Text;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Service;

/// <content>What is said beside the questions: what was noted, what was missed, which orders follow.</content>
public abstract partial class ShopWriteDialog
{
    private const int LittleWord = 4;

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

    // "Yes, please go ahead with the return to my card": a yes with words that change nothing of what was read back.
    private bool IsYesWithMore(string text, string language) =>
        kit.Confirmation.Rest(text, Confirm, language) is { Length: > 0 } rest && rest.Length < text.Length && !text.Contains('?', StringComparison.Ordinal)
        && kit.Confirmation.Read(text[..text.IndexOf(rest, StringComparison.Ordinal)], Confirm, language) == true && !new Slots.SaidWords(rest).HasAny(kit.Vocabulary.Of(language)["But"]);

    // "Yes, just one": what stands beside a yes is either in what was read back, or no plain yes.
    private bool IsCovered(string? beside, string readBack, string language)
    {
        if (beside is null)
            return true;
        var words = kit.Vocabulary.Of(language);
        var known = Folding.Words(string.Join(' ', [readBack, .. words["GoAhead"], .. Enum.GetValues<ServiceRequestKind>().Select(kind => kit.Words.Text($"Service.What.{kind}", language))])).ToHashSet(StringComparer.Ordinal);
        var numbers = words.Places("Numbers").SelectMany(one => one.Phrases).SelectMany(Folding.Words).ToHashSet(StringComparer.Ordinal);
        return Folding.Words(beside).All(word => known.Contains(word) || (word.Length <= LittleWord && !numbers.Contains(word) && !char.IsAsciiDigit(word[0])));
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
