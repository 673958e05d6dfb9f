using EthicalBot.Dialogs.Knowledge;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Handoff.Automations;
using EthicalBot.Knowledge.Answers;
using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Routing;

/// <summary>What the articles' word on a question leads to, whichever route asked them.</summary>
internal sealed class KnowledgeLeads(KnowledgeTurn knowledge, Suggestions suggestions, Say say)
{
    /// <summary>The answer told, or a person called; null where the articles settle nothing.</summary>
    public async Task<Lead?> FollowAsync(RoutedMessage message, RedactedText question, KnowledgeOutcome outcome, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case KnowledgeOutcome.Answered answer:
                message.State.HasClarified = false;
                await knowledge.TellAsync(message.Turn, question, answer, cancellationToken);
                return Lead.Answered;
            case KnowledgeOutcome.Disagreement disagreement:
                var what = $"{string.Join(" / ", disagreement.Articles.Select(article => article.Title))}: {disagreement.What}";
                return await ToPersonAsync(message, "Knowledge.Disagree", say.Text("Knowledge.Mend", message.Facts.Language, ("what", what)).Text ?? what, cancellationToken);
            case KnowledgeOutcome.Draft draft:
                return await ToPersonAsync(message, "Knowledge.Drafted", draft.Words, cancellationToken);
            default:
                return null;
        }
    }

    // The person has the draft, or what the articles say, beside the customer's words.
    private async Task<Lead> ToPersonAsync(RoutedMessage message, string key, string note, CancellationToken cancellationToken)
    {
        await suggestions.AddAsync(message.Turn, new Suggestion { Stage = AutomationStage.Suggest, Words = note }, cancellationToken);
        await message.Turn.SendActivityAsync(say.Text(key, message.Facts.Language), cancellationToken);
        return await Leads.ToPersonAsync(message, PersonReasons.Unsupported, cancellationToken, words: message.Text);
    }
}
