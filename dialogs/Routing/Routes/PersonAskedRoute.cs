using EthicalBot.Dialogs.Person;
using EthicalBot.Handoff.Cases;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes the wish for a person; not again from who is writing to one already, unless somebody is free now.</summary>
internal sealed class PersonAskedRoute(InTheQueue queue) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message.Understood is { AsksForPerson: true } && (message.Dialog.ActiveDialog?.Id != nameof(PersonDialog) || await queue.IsSomebodyFreeAsync(cancellationToken))
            ? await Leads.ToPersonAsync(message, PersonReasons.Asked, cancellationToken)
            : null;
}
