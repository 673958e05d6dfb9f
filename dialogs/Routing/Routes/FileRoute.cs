using EthicalBot.Dialogs.Service;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes a file without words: it goes to the change that asked for it, else it is kept.</summary>
internal sealed class FileRoute(Leads leads) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken)
    {
        if (message is not { Understood: null, Activity.Attachments.Count: > 0 })
            return null;
        return await RequestQueue.TakeFileAsync(message.Dialog, cancellationToken) is { } taken
            ? new Lead(taken)
            : await leads.AnswerAsync(message, "Routing.FileKept", cancellationToken);
    }
}
