using EthicalBot.Dialogs.Knowledge;
using EthicalBot.Knowledge.Answers;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes what an approved article answers, and asks once which one is meant.</summary>
internal sealed class KnowledgeRoute(KnowledgeTurn knowledge, KnowledgeLeads leads) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken)
    {
        // Whoever has lost patience needs somebody, not an article.
        if (message.Facts is not { Said: { Value.Length: > 0 } question, Understood: not { Signals.Frustration: true } })
            return null;
        var outcome = await knowledge.AskAsync(message.Turn, question, cancellationToken);
        if (outcome is KnowledgeOutcome.Which which && !message.State.HasClarified)
        {
            message.State.HasClarified = true;
            message.State.OfferedArticles = [.. which.Candidates.Select(article => article.Title)];
            await knowledge.ChooseAsync(message.Turn, which, cancellationToken);
            return Lead.Answered;
        }

        if (await leads.FollowAsync(message, question, outcome, cancellationToken) is { } lead)
            return lead;
        KnowledgeTurn.NoteUnanswered(message.Facts, question);
        return null;
    }
}
