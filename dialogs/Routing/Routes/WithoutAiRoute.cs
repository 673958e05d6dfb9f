using EthicalBot.Dialogs.Privacy;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes what is left from who wants no AI to read them: they choose from a menu.</summary>
internal sealed class WithoutAiRoute(PrivacyRoutes privacy) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message.Facts.AiRefused ? new Lead(await privacy.OfferMenuAsync(message.Dialog, cancellationToken)) : null;
}
