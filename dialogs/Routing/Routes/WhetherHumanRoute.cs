using EthicalBot.Dialogs.AboutAi;
using EthicalBot.Dialogs.SmallTalk;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes the question whether a human answers, when nothing else is meant.</summary>
internal sealed class WhetherHumanRoute(Leads leads) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message is { AsksWhetherHuman: true, Route: null or nameof(SmallTalkDialog) } ? await leads.BeginAsync(message, nameof(AboutAiDialog), cancellationToken) : null;
}
