using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Care;
using EthicalBot.Dialogs.Interruptions;
using EthicalBot.Dialogs.Personalisation;
using EthicalBot.Dialogs.Privacy;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Routing;

/// <summary>What is noted of every message before a route is asked, in this order.</summary>
internal sealed class TurnBeginning(FirstReading reading, SayingAgain again, RememberedPreferences remembered, CareNotes care, PrivacyRoutes privacy, HelpOffer help, Softening softening)
{
    /// <summary>Notes it.</summary>
    public async Task NoteAsync(DialogContext dialog, RoutingState state, CancellationToken cancellationToken)
    {
        var turn = dialog.Context;
        await reading.BeginAsync(dialog, state, cancellationToken);
        await again.ListenAsync(dialog, cancellationToken);
        await remembered.ApplyAsync(turn, cancellationToken);
        await care.NoteAsync(turn, cancellationToken);
        privacy.Soften(turn.Facts(), state, turn.Activity.Text);
        await help.OfferAsync(turn, state, cancellationToken);
        // Last: it says nothing where one of the two before it has its word.
        softening.Soften(turn.Facts(), state);
    }
}
