using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Handoff.Approvals;
using EthicalBot.Handoff.Automations;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Audit;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Approvals;

/// <summary>Hears what became of a request and does what follows; news that time has overtaken asks for nothing.</summary>
public sealed class ApprovalHearing(IApprovals approvals, ICases cases, ApprovalCarrying carrying, ApprovalTelling telling, ApprovalWords words, Wording wording, CompanyOptions company, NewCase newCase)
{
    /// <summary>Hears it; false when the activity is other news.</summary>
    public async Task<bool> HearAsync(ITurnContext turn, IEventActivity news, CancellationToken cancellationToken)
    {
        if (ApprovalEvent.IdIn(news) is not { } id)
            return false;
        var facts = turn.Facts();
        if (await approvals.FindAsync(id, cancellationToken) is not { } approval || approval.Subject != facts.Conversation.Subject)
            return true;
        switch (news.Name)
        {
            case ApprovalEvent.Decided when approval is { State: ApprovalState.Accepted, Pending: true }:
                if (await carrying.CarryOutAsync(turn, approval, cancellationToken))
                    await AskPersonAsync(turn, approval, cancellationToken);
                break;
            case ApprovalEvent.Decided when approval is { State: ApprovalState.Refused, Pending: true }:
                await TellRefusedAsync(turn, approval, cancellationToken);
                break;
            case ApprovalEvent.Expired when approval.State is ApprovalState.Waiting or ApprovalState.AcceptedOnce or ApprovalState.Contested && approval.AnswerBy <= facts.At:
                facts.Changes.Add(new ApprovalMoved(approval.Id, approval.Version, ApprovalState.Expired, Pending: false));
                Audit(facts, approval, "approval.expire"u8);
                await telling.TellAsync(turn, approval, wording.Get("Approvals.Late", facts.Language,
                    ("reference", approval.Reference), ("by", approval.AnswerBy), ("what", words.What(approval.Kind, approval.Content, facts.Language))), [], cancellationToken);
                await AskPersonAsync(turn, approval, cancellationToken);
                break;
        }

        return true;
    }

    private Task TellRefusedAsync(ITurnContext turn, Approval approval, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        facts.Changes.Add(new ApprovalMoved(approval.Id, approval.Version, ApprovalState.Refused, Pending: false));
        Audit(facts, approval, "approval.told"u8);
        AutomationGate.Note(facts, approval.Kind, AutomationResult.Differed);
        var language = facts.Language;
        var (what, reason) = (words.What(approval.Kind, approval.Content, language), wording.Get($"Approvals.Reason.{approval.Decision?.Reason ?? RefusalReasons.Other}", language));
        if (approval.MayBeContested)
        {
            var contest = wording.Get("Approvals.AnswerContest", language, ("reference", approval.Reference));
            return telling.TellAsync(turn, approval, wording.Get("Approvals.Refused", language,
                ("company", company.Name), ("reference", approval.Reference), ("what", what), ("reason", reason), ("contest", contest)), [contest], cancellationToken);
        }

        var further = company.Mediator is { IsNamed: true, Name: { } name, Link: { } link }
            ? wording.Get("Approvals.Mediator", language, ("mediator", $"{name}, {link.AbsoluteUri}"))
            : wording.Get("Approvals.NoMediator", language);
        return telling.TellAsync(turn, approval, wording.Get("Approvals.RefusedFinal", language,
            ("company", company.Name), ("reference", approval.Reference), ("what", what), ("reason", reason), ("further", further)), [], cancellationToken);
    }

    // Nobody is awaited in the chat for it; it stands on the desk, with the way to reach the customer that is known.
    private async Task AskPersonAsync(ITurnContext turn, Approval approval, CancellationToken cancellationToken)
    {
        if (await cases.FindOfAsync(turn.Facts().Conversation.Key, cancellationToken) is null)
            await newCase.OpenAsync(turn, CaseKind.Message, new CaseWords(PersonReasons.Approval, ContactWay: approval.Content.ReplyTo), cancellationToken);
    }

    private static void Audit(TurnFacts facts, Approval approval, AuditWord action) =>
        facts.Changes.Add(new AuditChange(new(facts.At, AuditActor.Bot, action, AuditId.Of(facts.Conversation.Subject), AuditId.Of(approval.Reference))));
}
