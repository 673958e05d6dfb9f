using EthicalBot.Dialogs.Care;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes the answer to where somebody in danger is: the country whose lines they are then told.</summary>
internal sealed class WhereTheyAreRoute(CrisisHelp crisis) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        await crisis.TakeAsync(message.Dialog, cancellationToken) ? Lead.Answered : null;
}
