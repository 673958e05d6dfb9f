using EthicalBot.Dialogs.Knowledge;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes the title of an article that was just offered, before it is read as a wish: "How do I delete my account?" deletes nothing.</summary>
internal sealed class ArticleChosenRoute(KnowledgeTurn knowledge, KnowledgeLeads leads) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken)
    {
        var offered = message.State.OfferedArticles;
        message.State.OfferedArticles = [];
        return offered.Contains(message.Text.Trim()) && message.Facts.Said is { } question
            ? await leads.FollowAsync(message, question, await knowledge.AskAsync(message.Turn, question, cancellationToken), cancellationToken)
            : null;
    }
}
