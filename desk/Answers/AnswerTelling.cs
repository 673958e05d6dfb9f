using EthicalBot.Conversation;
using EthicalBot.Conversation.Answers;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Mail;
using EthicalBot.Conversation.Turns;
using EthicalBot.Desk.SignIn;
using EthicalBot.Dialogs.Knowledge;
using EthicalBot.Handoff.Agents;
using EthicalBot.Privacy.Audit;

namespace EthicalBot.Desk.Answers;

/// <summary>Tells everybody who got a wrong answer that it was wrong: each once, wherever they are by then. Who is in no conversation can be told once they come back.</summary>
internal sealed class AnswerTelling(
    IGivenAnswers answers, IConversations conversations, IAgents agents, IPersonRecorder recorder, IOutboundGate gate, IDelivery delivery, AnswerCorrection correction, TimeProvider time)
{
    private const int MostTries = 5;

    /// <summary>Tells all who were not told yet; how many that were.</summary>
    public async Task<int> TellAsync(AnswerReview review, GivenAnswer wrong, SignedInAgent agent, CancellationToken cancellationToken)
    {
        // What is right is the word of who judged, whoever has it told.
        var judge = review.Judgement is { By: var by } && await agents.FindAsync(by, cancellationToken) is { } account ? account.Agent.DisplayName : agent.DisplayName;
        var told = 0;
        // Oldest first, so that who got it more than once is told of the first time.
        foreach (var answer in (await answers.SameAsync(wrong, cancellationToken)).Where(same => same.CorrectedAt is null).DistinctBy(same => same.Subject))
            told += await TellOneAsync(review, answer, judge, agent, cancellationToken) ? 1 : 0;
        return told;
    }

    private async Task<bool> TellOneAsync(AnswerReview review, GivenAnswer answer, string judge, SignedInAgent agent, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await answers.FindAsync(answer.Conversation, answer.Id, cancellationToken) is not { CorrectedAt: null }
                || await conversations.WhereAsync(answer.Subject, answer.Conversation, cancellationToken) is not { } place)
                return false;
            if (await recorder.RecordAsync(await ActAsync(review, answer, place, judge, agent, cancellationToken), cancellationToken) == ActOutcome.Overtaken)
                continue; // The floor moved, or a colleague told it: what is so now decides.
            await delivery.DeliverAsync(place.Key, cancellationToken);
            return true;
        }

        throw new InvalidOperationException($"The conversation of the doubted answer {review.Id} changed hands {MostTries} times while its customer was to be told.");
    }

    private async Task<PersonAct> ActAsync(AnswerReview review, GivenAnswer answer, ConversationRow place, string judge, SignedInAgent agent, CancellationToken cancellationToken)
    {
        var facts = new TurnFacts(place, $"{place.Key.Id}|corrected/{review.Id}", time.GetUtcNow());
        // First, so that nothing is written where a colleague has told it meanwhile.
        facts.Changes.Add(new AnswerCorrected(facts.At, answer.Evidence.Fingerprint()));
        foreach (var activity in correction.Make(answer, review.Judgement?.Right, judge, place.Language))
            await gate.SendAsync(activity, facts, cancellationToken);
        facts.Changes.Add(new AuditChange(new(facts.At, AuditActor.Of(agent.Actor), "answer.corrected"u8, AuditId.Of(answer.Subject), AuditId.Of(review.Id))));
        // Whether it was told already is the change's to know, for longer than an act's id is kept.
        return new($"corrected/{Guid.NewGuid():n}", place, FloorTo: null, facts.ChangesWithPseudonyms());
    }
}
