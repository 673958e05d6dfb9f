using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Service;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Routing;

/// <summary>The time for which the bot holds a conversation between two persons.</summary>
internal sealed class FloorStretch(RequestQueue requests)
{
    /// <summary>Forgets what was asked before, when a person has held the conversation since.</summary>
    public async Task BeginAsync(DialogContext dialog, RoutingState state, CancellationToken cancellationToken)
    {
        if (state.FloorToken == 0 || state.FloorToken >= dialog.Context.Facts().Floor.Token)
            return;
        await dialog.CancelAllDialogsAsync(cancellationToken);
        await requests.ForgetAsync(dialog.Context, cancellationToken);
        (state.HasClarified, state.UnreadInARow) = (false, 0);
    }

    /// <summary>Notes who holds it after this turn: what the turn itself does with the floor is no news to it.</summary>
    public static void End(TurnFacts facts, RoutingState state) => state.FloorToken = facts.Floor.Token + (facts.FloorTo is null ? 0 : 1);
}
