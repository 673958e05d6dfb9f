using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Disclosure;
using EthicalBot.Dialogs.Interruptions;
using EthicalBot.Dialogs.Personalisation;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Routing;

/// <summary>Greets a customer who comes, and remembers what was said.</summary>
internal sealed class Arrival(DialogTree tree, RoutingMemory memory, CustomerChoice choice, SayingAgain again, RememberedPreferences remembered, DisclosureMessage disclosure)
{
    public async Task GreetAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var chosen = await choice.ReadAsync(turn, cancellationToken);
        (await memory.ReadAsync(turn, cancellationToken)).PersonFirst = chosen == CustomerChoice.Person;
        await again.ListenAsync(await tree.OpenAsync(turn, cancellationToken), cancellationToken);
        var preferences = await remembered.BeginAsync(turn, cancellationToken);
        await turn.SendActivityAsync(await disclosure.MakeAsync(turn.Facts().Language, chosen, cancellationToken), cancellationToken);
        if (preferences is not null)
            await remembered.GreetAsync(turn, preferences, cancellationToken);
        await again.RememberAsync(turn, cancellationToken);
    }
}
