using EthicalBot.Dialogs.AboutAi;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Service;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes what is asked to be done at the shop, one thing or several, where no answer is awaited that it could be, and nobody asks whether a human answers.</summary>
internal sealed class ServiceRequestRoute(RequestQueue requests, AnswerFit fit, Leads leads) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message.Understood is not null && (message.IsOpen || !(message.AsksWhetherHuman || message.Meant == nameof(AboutAiDialog))) && message.Dialog.ActiveDialog?.Id != nameof(PersonDialog) && !await fit.IsAwaitedAsync(message.Turn, cancellationToken)
            && await requests.BeginAsync(message.Dialog, id => leads.HoldAsync(message.Dialog, id, cancellationToken), cancellationToken) is { } begun
            ? new Lead(begun)
            : null;
}
