using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Handoff.Cases;
using EthicalBot.Orders;
using EthicalBot.Orders.Writes;
using EthicalBot.Privacy;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Service;

/// <content>What is asked and told.</content>
public abstract partial class ShopWriteDialog
{
    private async Task<DialogTurnResult> WriteAsync(DialogContext dc, ServiceDraft draft, ServiceFacts facts, IReadOnlyList<ShopWrite> writes, CancellationToken cancellationToken)
    {
        var language = dc.Context.Facts().Language;
        var (told, moved) = (new List<string>(), new List<Settlement>());
        var outcomes = await kit.Writer.WriteAsync(writes, dc.Context.Facts(), cancellationToken);
        // What a gift card holds now, not what it held.
        if (await kit.Shop.FactsAsync(facts.Customer.Id, null, dc.Context.Facts().At, cancellationToken) is ShopAnswer<ServiceFacts>.Found { Value.Customer: var now })
            facts = facts with { Customer = now };
        foreach (var (write, outcome) in outcomes)
        {
            switch (outcome)
            {
                case WriteOutcome.Done done:
                    var money = done.Settlements.Count == 0 ? "" : kit.Words.Of(done.Settlements, facts, language);
                    told.Add(string.Join("\n", new[] { DoneWords(write, draft, facts, language), kit.Words.LabelOf(done, language), money, kit.Words.Text("Service.Record", language, ("record", done.RecordId), ("at", done.At)) }.Where(line => line.Length > 0)));
                    moved.AddRange(done.Settlements);
                    await kit.Tried.AddAsync(dc.Context, Tried.ShopChanged, draft.Order, cancellationToken);
                    break;
                case WriteOutcome.Refused refused:
                    return await RefuseAsync(dc, draft, facts, refused.Reason, write.Rule, told, cancellationToken);
                case WriteOutcome.Unavailable { MayBeDone: true }:
                    await kit.Tried.AddAsync(dc.Context, Tried.ShopUnclear, draft.Order, cancellationToken);
                    await SayAsync(dc, draft, [.. told, kit.Words.Text("Service.Unclear", language)], [], cancellationToken);
                    return await dc.EndDialogAsync(new PersonRequestOptions { Reason = PersonReasons.Unsupported }, cancellationToken);
                default:
                    if (told.Count > 0)
                        await SayAsync(dc, draft, told, [], cancellationToken);
                    return await AwayAsync(dc, draft, cancellationToken);
            }
        }

        AddUp(draft, moved, told, language);
        await SayAsync(dc, draft, told, [], cancellationToken);
        await kit.Queue.CarryAsync(dc.Context, Id, draft, cancellationToken);
        await kit.Queue.SettleAsync(dc, Id, draft, writes.Any(write => write.Rule == WriteKind.Cancel), cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private async Task<DialogTurnResult> AskAsync(DialogContext dc, ServiceDraft draft, AskedFor about, string? slot, ServiceQuestion question, List<string> before, CancellationToken cancellationToken)
    {
        (draft.Asked, draft.AskedBy, draft.Choices) = (about, slot, [.. question.Choices]);
        if (about != AskedFor.Confirmation)
            draft.ReadBack = null;
        await kit.Questions.NoteAsync(dc.Context, question.Expects, cancellationToken);
        await SayAsync(dc, draft, [.. before, question.Text], question.Choices, cancellationToken);
        return EndOfTurn;
    }

    private Task<DialogTurnResult> AskDifferenceAsync(DialogContext dc, ServiceDraft draft, string key, CancellationToken cancellationToken)
    {
        var language = dc.Context.Facts().Language;
        var question = new ServiceQuestion(kit.Words.Text(key, language), [kit.Words.Text("Service.Different.Change", language), kit.Words.Text("Service.Different.Leave", language)], DataClass.None);
        return AskAsync(dc, draft, AskedFor.Difference, null, question, [], cancellationToken);
    }

    private async Task<DialogTurnResult> LeaveAsync(DialogContext dc, ServiceDraft draft, CancellationToken cancellationToken)
    {
        await SayAsync(dc, draft, [kit.Words.Text("Service.Left", dc.Context.Facts().Language)], [], cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private async Task<DialogTurnResult> RefuseAsync(DialogContext dc, ServiceDraft draft, ServiceFacts facts, RefusedReason reason, WriteKind kind, List<string> before, CancellationToken cancellationToken)
    {
        // Put aside before anything of it was told, and now out of reach by what was done instead: it was given up.
        if (before.Contains(kit.Words.Text("Service.Back", dc.Context.Facts().Language)) && !draft.HasChoices() && !RefusalWords.IsForPerson(reason))
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        List<string> told = [.. before, kit.Refusals.Say(reason, kind, facts, dc.Context.Facts().Language)];
        return Better(draft, facts, reason) is { } better ? await ReplaceAsync(dc, draft, better, told, cancellationToken)
            : EndRefused(dc, draft, facts, reason, told, cancellationToken) is { } ended ? await ended
            : await RefuseAsync(dc, draft, told, RefusalWords.IsForPerson(reason), cancellationToken, reason);
    }

    private async Task<DialogTurnResult> RefuseAsync(DialogContext dc, ServiceDraft draft, List<string> told, bool isForPerson, CancellationToken cancellationToken, RefusedReason? reason = null)
    {
        var language = dc.Context.Facts().Language;
        await kit.Tried.AddAsync(dc.Context, Tried.ShopRefused, draft.Order, cancellationToken);
        var (next, choices) = NextAfter(reason);
        // After something else was done in between, "nothing was changed" would not be true of it.
        if (!isForPerson)
            told.Add(kit.Words.Text(told.Contains(kit.Words.Text("Service.Back", language)) && next == "Service.Refused.Next" ? "Service.Refused.NextAfter" : next, language));
        await SayAsync(dc, draft, told, isForPerson ? [] : [.. choices.Select(choice => kit.Words.Text(choice, language))], cancellationToken);
        return await dc.EndDialogAsync(isForPerson ? new PersonRequestOptions { Reason = PersonReasons.Unsupported } : null, cancellationToken);
    }

    private async Task<DialogTurnResult> AwayAsync(DialogContext dc, ServiceDraft draft, CancellationToken cancellationToken)
    {
        await kit.Tried.AddAsync(dc.Context, Tried.ShopUnavailable, draft.Order, cancellationToken);
        await SayAsync(dc, draft, [kit.Words.Text("Service.Away", dc.Context.Facts().Language)], [], cancellationToken);
        return await dc.EndDialogAsync(new PersonRequestOptions { Reason = PersonReasons.Unavailable }, cancellationToken);
    }

    // An address is read back to whoever told it, and stays out of the transcript.
    private protected static async Task SayAsync(DialogContext dc, ServiceDraft draft, IReadOnlyList<string> told, IReadOnlyList<string> choices, CancellationToken cancellationToken)
    {
        var text = string.Join("\n\n", told);
        var facts = dc.Context.Facts();
        facts.ReadBack = draft.Address is null ? null : text;
        await dc.Context.SendActivityAsync(Say.Words(text, choices), cancellationToken);
        facts.ReadBack = null;
    }
}
