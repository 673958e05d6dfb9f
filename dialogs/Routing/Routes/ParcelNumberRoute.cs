using EthicalBot.Dialogs.OrderStatus;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes a tracking number by itself, while nothing is open or an order is looked up.</summary>
internal sealed class ParcelNumberRoute(Leads leads) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message is { Understood: not null, Facts.AiRefused: false } && (!message.IsOpen || message.Dialog.ActiveDialog?.Id == nameof(OrderStatusDialog)) && ParcelNumbers.IsAlone(message.Text)
            ? await leads.BeginAsync(message, nameof(OrderStatusDialog), cancellationToken)
            : null;
}
