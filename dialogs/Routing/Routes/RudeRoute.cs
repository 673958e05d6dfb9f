using EthicalBot.Dialogs.Care;
using EthicalBot.Dialogs.SmallTalk;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes an insult that reads like a greeting: no greeting answers it.</summary>
internal sealed class RudeRoute(Clarification clarification) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message.Route == nameof(SmallTalkDialog) && Softening.IsRude(message.Understood) ? await clarification.AskAsync(message, cancellationToken) : null;
}
