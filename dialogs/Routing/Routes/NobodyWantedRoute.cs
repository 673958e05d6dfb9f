using EthicalBot.Dialogs.Care;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes the answer of who was offered a person for their despair and wants none.</summary>
internal sealed class NobodyWantedRoute(CrisisHelp crisis, WithoutPerson without) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        await crisis.DeclinesAsync(message.Turn, cancellationToken) ? await without.LeaveAsync(message, cancellationToken) : null;
}
