using EthicalBot.Dialogs.Approvals;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes a decision that is contested by exact words and a reference: whoever waits for a person may contest too, and an open question stays open.</summary>
internal sealed class ContestRoute(Contests contests) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message.Understood is { Signals.Crisis: false } && await contests.HearAsync(message.Turn, cancellationToken) ? Lead.Answered : null;
}
