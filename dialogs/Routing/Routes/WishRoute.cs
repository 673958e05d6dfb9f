using EthicalBot.Dialogs.Personalisation;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes a wish for notices, news or being remembered.</summary>
internal sealed class WishRoute(WishRoutes wishes, Leads leads) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message.Understood is not null && await wishes.FindAsync(message.Dialog, cancellationToken) is { } wish
            ? await leads.BeginAsync(message, wish, cancellationToken)
            : null;
}
