using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Care;
using EthicalBot.Dialogs.Interruptions;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Routing;

/// <summary>Has help told with the answer where somebody may be in danger by words of their own.</summary>
internal sealed class HelpOffer(CrisisHelp crisis, SayingAgain again, InterruptionWords words)
{
    /// <summary>Our own words on a button tell of no danger, nor does "why do you ask?".</summary>
    public async Task OfferAsync(ITurnContext turn, RoutingState state, CancellationToken cancellationToken)
    {
        var text = turn.Activity.Text ?? "";
        if (!await again.IsChoiceAsync(turn, text, cancellationToken)
            && words.Find(text, turn.Facts().Language) is not { Kind: InterruptionKind.Why or InterruptionKind.Repeat or InterruptionKind.Simpler or InterruptionKind.Language })
            await crisis.OfferAsync(turn, state, cancellationToken);
    }
}
