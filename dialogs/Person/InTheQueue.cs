using EthicalBot.Cards;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Care;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Handoff.Cases;
using EthicalBot.Handoff.Events;
using EthicalBot.Handoff.Hub;
using EthicalBot.Handoff.Presence;
using EthicalBot.Privacy.Audit;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Person;

/// <summary>What is answered to a customer who waits for a person: hardly anything, for what they write is for that person.</summary>
public sealed class InTheQueue(Say say, Wording wording, ICases cases, Reachability reachability, CrisisHelp crisis)
{
    private const int LongestQuestion = 80;
    private static readonly string[] Answers = ["Disclosure.AnswerOrder", "Disclosure.AnswerAi", "Disclosure.AnswerPerson"];
    private static readonly string[] Stay = ["Person.AnswerStay"];

    /// <summary>Whether a person could take over at this moment.</summary>
    public async Task<bool> IsSomebodyFreeAsync(CancellationToken cancellationToken) => await reachability.NowAsync(cancellationToken) == PersonReach.Free;

    /// <summary>Answers what cannot wait, and who asks whether anybody is there.</summary>
    public async Task AnswerAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        if (await cases.FindOfAsync(facts.Conversation.Key, cancellationToken) is not { } waiting)
            return;
        if (await crisis.WhileWaitingAsync(turn, cancellationToken) is { } help)
            await turn.SendActivityAsync(help, cancellationToken);
        else if (facts.Understood is { AsksForPerson: true } || AsksWhoIsThere(turn.Activity.Text ?? "", facts.Language))
            await turn.SendActivityAsync(say.TextWithAnswers("Person.StillWaiting", facts.Language, Stay, ("reference", waiting.Reference)), cancellationToken);
    }

    // "Nobody there?" is no request for a person, and what somebody writes who waits for one.
    private bool AsksWhoIsThere(string text, string language) =>
        text.Length <= LongestQuestion
        && wording.Get("Person.WhoIsThereWords", language).Split('|').Any(words => text.Replace('’', '\'').Contains(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>The customer goes on with the assistant after all.</summary>
    public async Task WithdrawAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        facts.FloorTo = FloorHolder.Bot;
        if (await cases.FindOfAsync(facts.Conversation.Key, cancellationToken) is not { } waiting)
            return;
        facts.Changes.Add(new CaseEnded(waiting.Reference, CaseOutcome.Withdrawn, Agent: null));
        facts.Changes.Add(new AuditChange(new(facts.At, AuditActor.Customer, "case.withdraw"u8, AuditId.Of(facts.Conversation.Subject), AuditId.Of(waiting.Reference))));
        await turn.SendActivityAsync(HandoffEvents.Status(facts.Conversation.Key.Id, "completed", "withdrawn"), cancellationToken);
        await turn.SendActivityAsync(
            say.TextWithAnswers("Person.Withdrawn", facts.Language, Answers, ("reference", waiting.Reference)).MarkFloorNews(FloorHolder.Bot), cancellationToken);
    }

    /// <summary>Does what the desk's news asks for; news that time has overtaken asks for nothing.</summary>
    public async Task HearAsync(DialogContext dialog, IEventActivity news, CancellationToken cancellationToken)
    {
        var facts = dialog.Context.Facts();
        if (DeskEvent.AboutOf(news) is not ({ } reference, var agent) || await cases.FindAsync(reference, cancellationToken) is not { Kind: CaseKind.Live } waiting)
            return;
        switch (news.Name, waiting.State)
        {
            case (DeskEvent.LeftAlone, CaseState.Accepted) when waiting.Agent == agent && await IsSomebodyFreeAsync(cancellationToken):
                facts.FloorTo = FloorHolder.Queue;
                facts.Changes.Add(new CaseQueued(reference, CaseKind.Live, facts.At));
                Audit(facts, "case.requeue"u8, reference, agent);
                await dialog.Context.SendActivityAsync(say.TextWithAnswers("Person.LeftAlone", facts.Language, Stay, ("reference", reference)).MarkFloorNews(FloorHolder.Queue), cancellationToken);
                break;
            case (DeskEvent.LeftAlone, CaseState.Accepted) when waiting.Agent == agent:
            case (DeskEvent.Unanswered, CaseState.Waiting):
                facts.FloorTo = FloorHolder.Bot;
                facts.Changes.Add(new CaseQueued(reference, CaseKind.Message, facts.At));
                Audit(facts, "case.unanswered"u8, reference, agent);
                await dialog.Context.SendActivityAsync(HandoffEvents.Status(facts.Conversation.Key.Id, "failed", "unanswered"), cancellationToken);
                await dialog.CancelAllDialogsAsync(cancellationToken);
                await dialog.BeginDialogAsync(
                    nameof(PersonDialog), new PersonRequestOptions { Reason = waiting.Words?.Reason ?? PersonReasons.Asked, Reference = reference }, cancellationToken);
                break;
        }
    }

    private static void Audit(TurnFacts facts, AuditWord action, string reference, string? agent) =>
        facts.Changes.Add(new AuditChange(new(facts.At, AuditActor.Bot, action, AuditId.Of(facts.Conversation.Subject), AuditId.Of(reference),
            agent is null ? [] : [AuditFact.Of("from"u8, AuditId.Of(agent))])));
}
