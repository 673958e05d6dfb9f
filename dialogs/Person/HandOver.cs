using EthicalBot.Cards;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Care;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Handoff.Cases;
using EthicalBot.Handoff.Hub;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Person;

/// <summary>Passes the conversation to a person who is there: one message that says so, with a reference, and then the bot is silent.</summary>
public sealed class HandOver(Say say, Wording wording, ICases cases, NewCase newCase, CrisisHelp crisis)
{
    private static readonly string[] Answers = ["Person.AnswerStay"];

    /// <summary>Tells the customer, opens the case and puts them in the queue, all with the turn's record.</summary>
    public Task GoAsync(ITurnContext turn, string reason, CancellationToken cancellationToken) => GoAsync(turn, new CaseWords(reason), cancellationToken);

    /// <summary>The same with what the customer has said for the person already.</summary>
    public async Task GoAsync(ITurnContext turn, CaseWords words, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        var (reference, opened) = await CaseAsync(turn, words, cancellationToken);
        var handover = wording.Get("Person.HandOver", facts.Language, ("reference", reference));
        var told = say.TextWithAnswers($"Person.Live.{words.Reason}", facts.Language, words.Reason == PersonReasons.Care ? [.. Answers, .. CrisisHelp.Decline] : Answers,
            words.Reason == PersonReasons.Care ? [("handover", handover), ("lines", await crisis.LinesAsync(turn, cancellationToken))] : [("handover", handover)]);
        await turn.SendActivityAsync(told.MarkFloorNews(FloorHolder.Queue), cancellationToken);
        if (opened is not null)
        {
            var lines = await cases.LinesAsync(facts.Conversation.Key, cancellationToken);
            await turn.SendActivityAsync(HandoffEvents.Initiation(turn, opened, lines), cancellationToken);
        }

        facts.FloorTo = FloorHolder.Queue;
    }

    // A message that they left in this conversation becomes the case of the chat: nobody has to ask twice, nor read two.
    private async Task<(string Reference, CaseOpened? Opened)> CaseAsync(ITurnContext turn, CaseWords words, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        if (await cases.FindOfAsync(facts.Conversation.Key, cancellationToken) is { } open)
        {
            facts.Changes.Add(new CaseQueued(open.Reference, CaseKind.Live, facts.At));
            return (open.Reference, null);
        }

        var opened = await newCase.OpenAsync(turn, CaseKind.Live, words, cancellationToken);
        return (opened.Reference, opened);
    }
}
