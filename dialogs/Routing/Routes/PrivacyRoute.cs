using EthicalBot.Dialogs.Privacy;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes what somebody asks for of their data, or of the AI that reads them.</summary>
internal sealed class PrivacyRoute(PrivacyRoutes privacy) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message.Understood is not null && await privacy.IsForMeAsync(message.Dialog, cancellationToken)
            ? new Lead(await privacy.BeginAsync(message.Dialog, cancellationToken))
            : null;
}
