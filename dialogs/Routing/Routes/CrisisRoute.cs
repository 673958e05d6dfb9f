using EthicalBot.Dialogs.Care;
using EthicalBot.Dialogs.Person;
using EthicalBot.Handoff.Cases;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes a message that tells of danger to a life: a person comes, unless they wished for none.</summary>
internal sealed class CrisisRoute(CrisisHelp crisis, WithoutPerson without) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken)
    {
        if (message.Understood is not { Signals.Crisis: true })
            return null;
        return await crisis.HasDeclinedAsync(message.Turn, cancellationToken)
            ? await without.LeaveAsync(message, cancellationToken)
            : await Leads.ToPersonAsync(message, PersonReasons.Care, cancellationToken);
    }
}
