using EthicalBot.Dialogs.Interruptions;
using EthicalBot.Dialogs.Knowledge;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Knowledge.Answers;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes a question about how things are, which an article answers: "are returns free?" starts no return. What is open is put again.</summary>
internal sealed class GeneralQuestionRoute(GeneralQuestions general, KnowledgeTurn knowledge, AnswerFit fit) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken)
    {
        if (message.Facts is not { AiRefused: false, Said: { } question } || !general.Asks(message) || (message.IsOpen && await fit.AnswersAsync(message.Turn, cancellationToken)))
            return null;
        if (await knowledge.AskAsync(message.Turn, question, cancellationToken) is not KnowledgeOutcome.Answered answer)
            return null;
        await knowledge.TellAsync(message.Turn, question, answer, cancellationToken);
        return new(await InterruptionAnswers.RepromptAsync(message.Dialog, cancellationToken));
    }
}
