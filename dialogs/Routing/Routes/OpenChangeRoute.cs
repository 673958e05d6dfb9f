using EthicalBot.Dialogs.Service;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes what the open change of an order can use.</summary>
internal sealed class OpenChangeRoute : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message.Understood is not null && await RequestQueue.ContinueAsync(message.Dialog, cancellationToken) is { } served ? new Lead(served) : null;
}
