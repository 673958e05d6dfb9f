namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes a meant matter with an order number while another is open, and puts it in its place.</summary>
internal sealed class OtherOrderRoute(Leads leads) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message is { Understood.OrderNumber: not null, IsOpen: true, Meant: { } meant }
            ? new Lead(await leads.HoldAsync(message.Dialog, meant, cancellationToken) ?? await message.Dialog.ReplaceDialogAsync(meant, cancellationToken: cancellationToken))
            : null;
}
