namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes what a second opinion understood, where there is one.</summary>
internal sealed class SecondOpinionRoute(SecondReading second, IntentRoutes routes, Leads leads) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        await second.AskAsync(message.Facts, cancellationToken) is { } opinion && routes.Find(opinion) is { } route
            ? await leads.BeginAsync(message, route, cancellationToken)
            : null;
}
