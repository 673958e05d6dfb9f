using EthicalBot.Dialogs.Interruptions;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes "again", "back", "why", "cancel" and the like: what is open stays open.</summary>
internal sealed class InterruptionRoute(InterruptionAnswers interruptions) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message.Understood is not null && await interruptions.FindAsync(message.Dialog, cancellationToken) is { } interruption
            ? new Lead(await interruptions.AnswerAsync(message.Dialog, interruption, cancellationToken))
            : null;
}
