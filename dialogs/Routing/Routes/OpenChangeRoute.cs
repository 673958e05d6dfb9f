using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Service;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes what the open change of an order can use.</summary>
internal sealed class OpenChangeRoute : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken)
    {
        // Kept before it ends: who was not understood may want no person.
        var open = LeftChange.Of(message.Dialog);
        if (message.Understood is null || await RequestQueue.ContinueAsync(message.Dialog, cancellationToken) is not { } served)
            return null;
        if (served.Result is PersonRequestOptions { Reason: PersonReasons.Unsure })
            message.State.Left = open;
        return new Lead(served);
    }
}
