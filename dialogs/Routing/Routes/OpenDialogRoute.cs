namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes all else while a dialog is open: that reads it itself.</summary>
internal sealed class OpenDialogRoute : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message.IsOpen ? new Lead(await message.Dialog.ContinueDialogAsync(cancellationToken)) : null;
}
