using EthicalBot.Dialogs.Interruptions;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Withdrawals;
using EthicalBot.Understanding.ServiceRequests;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes a question about withdrawing: it is answered, with how to declare it, and declares nothing. What is open is put again.</summary>
internal sealed class WithdrawalQuestionRoute(WithdrawalAdvice advice, ServiceRoutes routes, RequestQueue requests, AnswerFit fit) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message is { Understood: not null, Facts.AiRefused: false } && advice.IsAsked(message.Text, message.Facts.Language)
            && message.Dialog.ActiveDialog?.Id != nameof(PersonDialog) && !(message.Dialog.ActiveDialog is { } active && routes.Takes(active.Id, ServiceRequestKind.Withdraw))
            && requests.KindsIn(message.Turn, message.Text).Count == 0 && !await fit.IsAwaitedAsync(message.Turn, cancellationToken)
            ? new(await InterruptionAnswers.TellAsync(message.Dialog, await advice.MakeAsync(message.Turn, cancellationToken), cancellationToken))
            : null;
}
