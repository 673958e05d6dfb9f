using EthicalBot.Dialogs.Knowledge;
using EthicalBot.Dialogs.Person;
using EthicalBot.Knowledge.Answers;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes what an approved article answers.</summary>
internal sealed class KnowledgeRoute(KnowledgeTurn knowledge) : IRoute
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
            case KnowledgeOutcome.Disagreement:
            case KnowledgeOutcome.Draft:
                return await Leads.ToPersonAsync(message, PersonReasons.Unsupported, cancellationToken, words: message.Text);
            default:
                KnowledgeTurn.NoteUnanswered(message.Facts, question);
                return null;
        }
    }
}
