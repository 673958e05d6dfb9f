using EthicalBot.Dialogs.Care;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Service;
using EthicalBot.Understanding.ServiceRequests;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes what a person should look at first, fraud or a legal step, while nothing is open.</summary>
internal sealed class PersonForSignalRoute(RequestQueue requests) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message is { Understood: { } understood, IsOpen: false } && Softening.PersonFor(understood) is { } reason && !(reason == PersonReasons.Legal && IsWithdrawal(message))
            ? await Leads.ToPersonAsync(message, reason, cancellationToken)
            : null;

    // Who withdraws by an article of the law uses a right: it is acknowledged at once, and threatens nobody.
    private bool IsWithdrawal(RoutedMessage message) => requests.IsAskedFor(ServiceRequestKind.Withdraw, message.Turn);
}
