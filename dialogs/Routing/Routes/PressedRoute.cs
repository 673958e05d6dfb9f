using EthicalBot.Dialogs.Person;
using EthicalBot.Handoff.Cases;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes a button of a card.</summary>
internal sealed class PressedRoute(IntentRoutes routes, Leads leads, Clarification clarification) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken)
    {
        if (message is not { Understood: null, Activity.Value: JObject value })
            return null;
        return (value["action"] is JValue { Value: string action } ? action : null) switch
        {
            "person" => await Leads.ToPersonAsync(message, PersonReasons.Asked, cancellationToken),
            { } intent when routes.Find(intent) is { } route => await leads.BeginAsync(message, route, cancellationToken),
            _ => await clarification.AskAsync(message, cancellationToken),
        };
    }
}
