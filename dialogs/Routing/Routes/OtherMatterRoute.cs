namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes what surely means another dialog than the one that is open.</summary>
internal sealed class OtherMatterRoute(Leads leads) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message is { Understood: not null, IsOpen: true, Route: { } route } && route != message.Dialog.ActiveDialog?.Id
            ? await leads.BeginAsync(message, route, cancellationToken)
            : null;
}
