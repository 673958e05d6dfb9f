using EthicalBot.Dialogs.Interruptions;
using EthicalBot.Dialogs.Knowledge;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes what is said of an answer from articles: that it helps, or that it is wrong. What is open is put again.</summary>
internal sealed class AnswerFeedbackRoute(AnswerFeedback feedback) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken)
    {
        // While something is open, only what was told a moment ago: later it is about what is open.
        var answer = message.IsOpen ? message.State.ToldAnswer : await feedback.LastAsync(message.Turn, cancellationToken);
        if (!await feedback.TakeAsync(message.Turn, answer, cancellationToken))
            return null;
        return message.IsOpen ? new(await InterruptionAnswers.RepromptAsync(message.Dialog, cancellationToken)) : Lead.Answered;
    }
}
