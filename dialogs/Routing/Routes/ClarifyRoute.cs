namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes whatever is left: asks what was meant.</summary>
internal sealed class ClarifyRoute(Clarification clarification) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        await clarification.AskAsync(message, cancellationToken);
}
