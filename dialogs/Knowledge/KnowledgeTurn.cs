using EthicalBot.Conversation.Answers;
using EthicalBot.Conversation.Identity;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Answers;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Knowledge.Answers;
using EthicalBot.Knowledge.Grounding;
using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;
using EthicalBot.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace EthicalBot.Dialogs.Knowledge;

/// <summary>Asks the articles what a customer wants to know, tells it, and keeps what it rested on.</summary>
internal sealed class KnowledgeTurn(KnowledgeAnswers answers, KnowledgeReply reply, HeldIdentities identities, AnswerBases bases, IOptions<KnowledgeOptions> options, IGroundingCheck check, Say say)
{
    private (string Question, KnowledgeOutcome Outcome)? _asked;

    /// <summary>What the articles say; dots are shown meanwhile.</summary>
    public async Task<KnowledgeOutcome> AskAsync(ITurnContext turn, RedactedText question, CancellationToken cancellationToken)
    {
        // Two routes may ask the same in one turn, and a model is asked once.
        if (_asked is { } asked && asked.Question == question.Value)
            return asked.Outcome;
        var facts = turn.Facts();
        await turn.ShowTypingAsync(cancellationToken);
        var rights = await identities.HoldsAsync(turn, IdentityLevel.OrderProof, order: null, cancellationToken) ? Audience.Customers : Audience.Everyone;
        var outcome = await answers.AskAsync(new(question, new(facts.Language, rights, options.Value.Region), facts.Conversation.Subject, MayBeSent: !facts.Sensitive), cancellationToken);
        _asked = (question.Value, outcome);
        return outcome;
    }

    /// <summary>Tells an answer.</summary>
    public async Task TellAsync(ITurnContext turn, RedactedText question, KnowledgeOutcome.Answered answer, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        var told = await turn.SendActivityAsync(reply.Make(answer, facts.Language), cancellationToken);
        // The gate held it back: it was told to nobody, and there is nothing to explain or to doubt.
        if (facts.Changes.OfType<OutgoingActivity>().Any(sent => sent.Withheld && sent.Activity.Id == told.Id))
        {
            await bases.NoteAsync(turn, AnswerSource.FixedText, sourceAt: null, cancellationToken);
            return;
        }

        facts.Changes.Add(new AnswerGiven(facts.At, told.Id, question, EvidenceOf(answer, facts.Language), facts.Sensitive));
        await bases.NoteArticlesAsync(turn, told.Id, cancellationToken);
    }

    /// <summary>Asks which article is meant.</summary>
    public async Task ChooseAsync(ITurnContext turn, KnowledgeOutcome.Which which, CancellationToken cancellationToken)
    {
        var asked = say.Text("Knowledge.Which", turn.Facts().Language);
        asked.SuggestedActions = new SuggestedActions { Actions = [.. which.Candidates.Select(article => new CardAction(ActionTypes.ImBack, title: article.Title, value: article.Title))] };
        await turn.SendActivityAsync(asked, cancellationToken);
    }

    /// <summary>Keeps that nothing answered it: such questions are gaps, which whoever writes articles looks for.</summary>
    public static void NoteUnanswered(TurnFacts facts, RedactedText question) =>
        facts.Changes.Add(new AnswerGiven(facts.At, facts.ActivityId, question, new(AnswerOutcomes.Unanswered, 0, facts.Language, "", [], []), facts.Sensitive));

    private AnswerEvidence EvidenceOf(KnowledgeOutcome.Answered answer, string language) => new(
        answer.IsWritten ? AnswerOutcomes.Written : AnswerOutcomes.Quoted,
        answer.Confidence,
        language,
        check.Version,
        [.. answer.Found.Select(found => new EvidenceSource(found.Passage.Article.Slug, found.Passage.Article.Language, found.Passage.Article.Version, found.Passage.Number, found.Score))],
        [.. answer.Sentences.Select(sentence => new EvidenceSentence(sentence.Text, sentence.Source, sentence.Support, sentence.IsTold, sentence.Reasons))]);
}
