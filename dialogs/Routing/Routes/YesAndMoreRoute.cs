using EthicalBot.Dialogs.Service;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes the yes to a change that was read back where more is asked with it: the change is made, and the rest is led on.</summary>
internal sealed class YesAndMoreRoute : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message is { Understood: not null, Facts.AiRefused: false } && message.Dialog.ActiveDialog is { } active && message.Dialog.FindDialog(active.Id) is ShopWriteDialog change
            && await change.TakeYesAsync(message.Dialog, cancellationToken) is { } agreed
            ? new Lead(agreed.Result) { Rest = agreed.Besides }
            : null;
}
