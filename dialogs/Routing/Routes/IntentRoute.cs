namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes a message whose intent has a dialog.</summary>
internal sealed class IntentRoute(Leads leads) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message.Route is { } route ? await leads.BeginAsync(message, route, cancellationToken) : null;
}
