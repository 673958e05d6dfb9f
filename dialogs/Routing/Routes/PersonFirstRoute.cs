using EthicalBot.Dialogs.Person;
using EthicalBot.Handoff.Cases;
using EthicalBot.Understanding;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes the first message of who chose a person last time; a greeting is not passed on, and what this bot is, it tells itself.</summary>
internal sealed class PersonFirstRoute : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message is { State: { PersonFirst: true, HasWritten: false }, Understood.Intent: not Intents.AiPolicy and var intent }
            ? await Leads.ToPersonAsync(message, PersonReasons.Asked, cancellationToken, intent == Intents.SmallTalk ? null : message.Activity.Text)
            : null;
}
