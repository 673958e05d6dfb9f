namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes nothing: notes that the first message asks for a person, so that the next visit begins there.</summary>
internal sealed class FirstWishNote(CustomerChoice choice) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken)
    {
        if (message is { State.HasWritten: false, Understood.AsksForPerson: true })
            await choice.RememberAsync(message.Turn, CustomerChoice.Person, cancellationToken);
        return null;
    }
}
