using EthicalBot.Conversation.Floor;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes what is longer than anybody writes: it is read for danger and for a wish for a person alone.</summary>
internal sealed class TooLongRoute(Leads leads) : IRoute
{
    private const int MostRead = 4000;

    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message is { Understood: { Signals.Crisis: false, AsksForPerson: false }, Facts.Floor.Holder: FloorHolder.Bot, Text.Length: > MostRead }
            ? await leads.AnswerAsync(message, "Routing.TooLong", cancellationToken)
            : null;
}
