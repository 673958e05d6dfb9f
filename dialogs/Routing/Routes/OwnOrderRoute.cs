using EthicalBot.Dialogs.OrderStatus;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes what may be about an order of a customer who has shown who they are.</summary>
internal sealed class OwnOrderRoute(OwnOrders own, Leads leads) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        await own.IsAboutOneAsync(message.Turn, cancellationToken) ? await leads.BeginAsync(message, nameof(OrderStatusDialog), cancellationToken) : null;
}
