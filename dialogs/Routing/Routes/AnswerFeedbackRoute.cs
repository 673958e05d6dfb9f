using EthicalBot.Dialogs.Knowledge;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes what is said of an answer from articles: that it helps, or that it is wrong.</summary>
internal sealed class AnswerFeedbackRoute(AnswerFeedback feedback) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        !message.IsOpen && await feedback.TakeAsync(message.Turn, cancellationToken) ? Lead.Answered : null;
}
