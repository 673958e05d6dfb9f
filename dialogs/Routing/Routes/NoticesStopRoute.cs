using EthicalBot.Dialogs.Notices;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes the words that stop notices.</summary>
internal sealed class NoticesStopRoute(Stopping stopping) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        await stopping.StopsAsync(message.Dialog, cancellationToken) ? Lead.Answered : null;
}
