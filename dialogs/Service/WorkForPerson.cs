using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.OrderStatus;
using EthicalBot.Dialogs.Person;
using EthicalBot.Handoff.Cases;
using EthicalBot.Orders.Details;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Service;

/// <summary>Keeps what a person has to do for a customer in the one open case of the conversation, with the day until which it is due.</summary>
public sealed class WorkForPerson(ICases cases, NewCase newCase, VerifiedOrders verified)
{
    /// <summary>Opens the case, or adds to it; returns its reference.</summary>
    public async Task<string> KeepAsync(ITurnContext turn, CaseWords work, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        for (var i = 0; i < facts.Changes.Count; i++)
        {
            if (facts.Changes[i] is CaseOpened now)
                facts.Changes[i] = now with { Words = Joined(now.Words, work) };
            else if (facts.Changes[i] is CaseReworded again)
                facts.Changes[i] = again with { Words = Joined(again.Words, work) };
            else
                continue;
            return facts.Changes[i] is CaseOpened opened ? opened.Reference : ((CaseReworded)facts.Changes[i]).Reference;
        }

        if (await cases.FindOfAsync(facts.Conversation.Key, cancellationToken) is not { Words: { } words } open)
            return (await newCase.OpenAsync(turn, CaseKind.Message, work, cancellationToken)).Reference;
        var order = await verified.LastAsync(turn, cancellationToken);
        facts.Changes.Add(new CaseReworded(open.Reference, Joined(words, work) with { Order = order is null ? words.Order : new(order.Number, order.Proof, order.ProvedAt) }, open.WordsVersion));
        return open.Reference;
    }

    /// <summary>Lets the desk look up an order that its customer has proved to be theirs.</summary>
    public async Task NoteOrderAsync(ITurnContext turn, OrderDetail order, CancellationToken cancellationToken)
    {
        var number = order.Order.Number.Value;
        if (await verified.FindAsync(turn, number, cancellationToken) is null)
            await verified.RememberAsync(turn, new() { Number = number, Proof = order.Email, ProvedAt = turn.Facts().At }, cancellationToken);
    }

    // The nearest day counts, and nothing that was said is lost.
    private static CaseWords Joined(CaseWords words, CaseWords work) => words with
    {
        Reason = work.Reason,
        Purpose = work.Purpose ?? words.Purpose,
        Message = string.Join("\n", new[] { words.Message, work.Message }.Where(text => !string.IsNullOrEmpty(text)).Distinct(StringComparer.Ordinal)) is { Length: > 0 } all ? all : null,
        ContactWay = work.ContactWay ?? words.ContactWay,
        Due = work.Due is { } due && !(words.Due < due) ? due : words.Due,
    };
}
