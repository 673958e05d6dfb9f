using EthicalBot.Dialogs.Knowledge;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Handoff.Automations;
using EthicalBot.Knowledge.Answers;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes what an approved article answers.</summary>
internal sealed class KnowledgeRoute(KnowledgeTurn knowledge, Suggestions suggestions, Say say) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken)
    {
        // Whoever has lost patience needs somebody, not an article.
        if (message.Facts is not { Said: { Value.Length: > 0 } question, Understood: not { Signals.Frustration: true } })
            return null;
        switch (await knowledge.AskAsync(message.Turn, question, cancellationToken))
        {
            case KnowledgeOutcome.Answered answer:
                message.State.HasClarified = false;
                await knowledge.TellAsync(message.Turn, question, answer, cancellationToken);
                return Lead.Answered;
            case KnowledgeOutcome.Which which when !message.State.HasClarified:
                message.State.HasClarified = true;
                await knowledge.ChooseAsync(message.Turn, which, cancellationToken);
                return Lead.Answered;
            case KnowledgeOutcome.Disagreement disagreement:
                return await ToPersonAsync(message, "Knowledge.Disagree", $"{string.Join(" / ", disagreement.Articles.Select(article => article.Title))}: {disagreement.What}", cancellationToken);
            case KnowledgeOutcome.Draft draft:
                return await ToPersonAsync(message, "Knowledge.Drafted", draft.Words, cancellationToken);
            default:
                KnowledgeTurn.NoteUnanswered(message.Facts, question);
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
