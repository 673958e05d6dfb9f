using EthicalBot.Conversation;
using EthicalBot.Conversation.Answers;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Mail;
using EthicalBot.Conversation.Turns;
using EthicalBot.Desk.SignIn;
using EthicalBot.Dialogs;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Handoff.Automations;
using EthicalBot.Handoff.Cases;
using EthicalBot.Handoff.Hub;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Purposes;
using EthicalBot.Privacy.Redaction;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Desk.Cases;

/// <summary>What agents do in a case. Each act is one transaction that checks that the floor is still as it was read; whoever comes second is told.</summary>
internal sealed class CaseActs(
    ICases cases, IConversations conversations, IPseudonymBooks books, IPersonRecorder recorder, IOutboundGate gate, IDelivery delivery, CaseRights rights, Redactor redactor, Say say, CompanyOptions company, TimeProvider time)
{
    private const int MostTries = 5;

    /// <summary>Takes a case that nobody has; a live one is the agent's to speak in from now on. Of two who are quick, one gets it.</summary>
    public Task<CaseActOutcome> AcceptAsync(string reference, SignedInAgent agent, CancellationToken cancellationToken) => TakeAsync(reference, agent, Needs.FreeCase, cancellationToken);

    /// <summary>Takes a case from the agent who has it: they are gone, or a supervisor steps in.</summary>
    public Task<CaseActOutcome> TakeOverAsync(string reference, SignedInAgent agent, CancellationToken cancellationToken) => TakeAsync(reference, agent, Needs.Case, cancellationToken);

    /// <summary>Says something to the customer. Whoever speaks has the floor: the assistant is silent from here on, and what it was about to say goes unsaid.</summary>
    public Task<CaseActOutcome> SayAsync(string reference, SignedInAgent agent, string id, string text, CancellationToken cancellationToken) =>
        ActAsync(reference, agent, $"say/{agent.Id}/{id}", Needs.CaseAndCustomer, async act =>
        {
            if (!CaseRights.IsMine(act.Case, agent) || act.Conversation.Floor.Holder != FloorHolder.Person)
                await TakeAsync(act, takesFloor: true, cancellationToken);
            // Plain: what a person types is shown as they typed it, and no page makes headings or pictures of it.
            var words = MessageFactory.Text(text).MarkPerson(agent.DisplayName);
            words.TextFormat = TextFormatTypes.Plain;
            await act.SendAsync(gate, words, cancellationToken);
            act.Audit("case.reply"u8);
            await CompleteAsync(act, cancellationToken);
            return act;
        }, cancellationToken);

    /// <summary>Writes a note among agents.</summary>
    public Task<CaseActOutcome> NoteAsync(string reference, SignedInAgent agent, string id, string text, CancellationToken cancellationToken) =>
        ActAsync(reference, agent, $"note/{agent.Id}/{id}", Needs.Nothing, act =>
        {
            act.Facts.Changes.Add(new NoteWritten(reference, $"{agent.Id}/{id}", agent.Id, agent.DisplayName, act.Facts.At, text));
            act.Audit("case.note"u8);
            return Task.FromResult<CaseAct?>(act);
        }, cancellationToken);

    /// <summary>Says what the case is about, which the assistant may have understood wrongly: what its agent sees follows.</summary>
    public Task<CaseActOutcome> SetPurposeAsync(string reference, SignedInAgent agent, CasePurpose purpose, CancellationToken cancellationToken) =>
        ActAsync(reference, agent, $"purpose/{Guid.NewGuid():n}", Needs.Case, async act =>
        {
            if (act.Case.Words is not { } words || !CaseRights.IsMine(act.Case, agent))
                return null;
            var before = words.Purpose ?? PurposeOfCase.Of(await cases.LinesAsync(act.Case.Conversation, cancellationToken)) ?? CasePurpose.Other;
            act.Facts.Changes.Add(new CaseReworded(reference, words with { Purpose = purpose }, act.Case.WordsVersion));
            act.Audit("case.purpose"u8, AuditFact.Of("from"u8, before), AuditFact.Of("to"u8, purpose));
            return act;
        }, cancellationToken);

    /// <summary>Notes that something which the assistant did by itself was wrong; in one case it counts once.</summary>
    public Task<CaseActOutcome> FindWrongAsync(string reference, SignedInAgent agent, Automation automation, CancellationToken cancellationToken) =>
        ActAsync(reference, agent, $"wrong/{automation.Name}", Needs.Case, act =>
        {
            act.Facts.Changes.Add(new AutomationDecided(automation.Name, AutomationStage.Automatic, AutomationResult.Wrong, act.Facts.At));
            act.Audit("automation.wrong"u8, AuditFact.OneOf("automation"u8, automation.Name, [.. RiskRegistry.Staged.Select(one => one.Name)]));
            return Task.FromResult<CaseAct?>(act);
        }, cancellationToken);

    /// <summary>Doubts an answer from articles: people look at it. The second doubt about one answer adds nothing.</summary>
    public Task<CaseActOutcome> DoubtAsync(string reference, SignedInAgent agent, string answer, string why, CancellationToken cancellationToken) =>
        ActAsync(reference, agent, $"doubt/{answer}", Needs.Nothing, act =>
        {
            act.Facts.Changes.Add(new AnswerDoubt(act.Facts.At, answer, agent.Id, redactor.Redact(why, ourNames: [company.Name, company.Assistant, agent.DisplayName])));
            act.Audit("answer.doubt"u8);
            return Task.FromResult<CaseAct?>(act);
        }, cancellationToken);

    /// <summary>Ends the case: the assistant goes on, and the customer is told which of the two it was.</summary>
    /// <param name="compared">Whether the agent did what the assistant had proposed; null where they do not say.</param>
    public Task<CaseActOutcome> EndAsync(string reference, SignedInAgent agent, CaseOutcome outcome, AutomationResult? compared, CancellationToken cancellationToken) =>
        ActAsync(reference, agent, $"end/{Guid.NewGuid():n}", Needs.Case, async act =>
        {
            if (!CaseRights.MayEnd(act.Case, agent))
                return null;
            if (act.Conversation.Floor.Holder == FloorHolder.Person)
            {
                var news = outcome == CaseOutcome.GivenBack
                    ? News("Person.GivenBack", FloorHolder.Bot, act, ("company", company.Name))
                    : News("Person.Closed", FloorHolder.Bot, act, ("reference", reference));
                await act.SendAsync(gate, news, cancellationToken);
                act.FloorTo = FloorHolder.Bot;
            }

            await act.SendAsync(gate, HandoffEvents.Status(act.Conversation.Key.Id, "completed", outcome.ToString()), cancellationToken);
            act.Facts.Changes.Add(new CaseEnded(reference, outcome, act.Case.Agent));
            foreach (var suggested in act.Case.Words?.Suggested ?? [])
            {
                if (compared is { } result)
                    act.Facts.Changes.Add(new AutomationDecided(suggested.Automation, suggested.Stage, result, act.Facts.At));
            }

            act.Audit(outcome == CaseOutcome.GivenBack ? "case.giveBack"u8 : "case.close"u8);
            return act;
        }, cancellationToken);

    private Task<CaseActOutcome> TakeAsync(string reference, SignedInAgent agent, Needs needs, CancellationToken cancellationToken) =>
        ActAsync(reference, agent, $"accept/{Guid.NewGuid():n}", needs, async act =>
        {
            if (CaseRights.IsMine(act.Case, agent))
                return null;
            await TakeAsync(act, takesFloor: act.Case.Kind == CaseKind.Live || act.Conversation.Floor.Holder == FloorHolder.Person, cancellationToken);
            await CompleteAsync(act, cancellationToken);
            return act;
        }, cancellationToken);

    private async Task TakeAsync(CaseAct act, bool takesFloor, CancellationToken cancellationToken)
    {
        act.Facts.Changes.Add(new CaseTaken(act.Case.Reference, act.Agent.Id, act.Case.Agent));
        if (act.Case.Agent is { } before && before != act.Agent.Id)
            act.Audit("case.takeOver"u8, AuditFact.Of("from"u8, AuditId.Of(before)));
        else
            act.Audit("case.accept"u8);
        if (!takesFloor)
            return;
        await act.SendAsync(gate, HandoffEvents.Status(act.Conversation.Key.Id, "accepted", act.Agent.DisplayName), cancellationToken);
        await act.SendAsync(gate, News(act.Conversation.Floor.Holder == FloorHolder.Person ? "Person.TakenOver" : "Person.Accepted", FloorHolder.Person, act, ("company", company.Name)), cancellationToken);
        act.FloorTo = FloorHolder.Person;
    }

    // What the conversation has told by now is the case's own from here on: the conversation goes before it.
    private async Task CompleteAsync(CaseAct act, CancellationToken cancellationToken)
    {
        if (act.Case.Words is not { } words)
            return;
        var book = act.Facts.Pseudonyms ?? await books.ReadAsync(act.Conversation, cancellationToken);
        var purpose = words.Purpose ?? PurposeOfCase.Of(await cases.LinesAsync(act.Case.Conversation, cancellationToken));
        if (CaseKeeping.Complete(words, book, purpose, act.Facts.At) is var complete && complete != words)
            act.Facts.Changes.Add(new CaseReworded(act.Case.Reference, complete, act.Case.WordsVersion));
    }

    private Activity News(string key, FloorHolder holder, CaseAct act, (string Name, object Value) value) =>
        say.Text(key, act.Conversation.Language, ("agent", act.Agent.DisplayName), value).MarkFloorNews(holder, holder == FloorHolder.Person ? act.Agent.DisplayName : null);

    private async Task<CaseActOutcome> ActAsync(
        string reference, SignedInAgent agent, string id, Needs needs, Func<CaseAct, Task<CaseAct?>> make, CancellationToken cancellationToken)
    {
        // Sent again because the answer was lost: done is done, whoever has the case by now.
        if (await recorder.WasDoneAsync(CaseAct.IdOf(reference, id), cancellationToken))
            return new CaseActOutcome.Done();

        for (var tries = 0; tries < MostTries; tries++)
        {
            // The case once more after its conversation: whoever takes it from here on moves the floor that was read, and the record sees it.
            if (await cases.FindAsync(reference, cancellationToken) is not { } about
                || await conversations.FindAsync(about.Conversation, cancellationToken) is not { } conversation
                || await cases.FindAsync(reference, cancellationToken) is not { } open)
                return new CaseActOutcome.NoSuchCase();
            if (needs != Needs.Nothing && !await rights.MayTakeAsync(open, agent, cancellationToken))
                return new CaseActOutcome.TakenByOther(open.Agent);
            if (needs == Needs.FreeCase && open.Agent is not null && !CaseRights.IsMine(open, agent))
                return new CaseActOutcome.TakenByOther(open.Agent);
            if (needs == Needs.CaseAndCustomer && conversation.EndedAt is not null)
                return new CaseActOutcome.CustomerGone();

            var act = await make(new(open, conversation, agent, id, time.GetUtcNow()));
            if (act is null)
                return new CaseActOutcome.Done();
            if (await recorder.RecordAsync(act.Record(), cancellationToken) == ActOutcome.Overtaken)
                continue; // Somebody was faster: what is so now decides, not what was.
            await delivery.DeliverAsync(conversation.Key, cancellationToken);
            return new CaseActOutcome.Done();
        }

        throw new InvalidOperationException($"The conversation of case {reference} changed hands {MostTries} times during one act.");
    }

    private enum Needs
    {
        Nothing,
        FreeCase,
        Case,
        CaseAndCustomer,
    }
}
