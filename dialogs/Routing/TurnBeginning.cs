using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.AboutAi;
using EthicalBot.Dialogs.Care;
using EthicalBot.Dialogs.Identity;
using EthicalBot.Dialogs.Interruptions;
using EthicalBot.Dialogs.Personalisation;
using EthicalBot.Dialogs.Privacy;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Routing;

/// <summary>What is noted of every message before a route is asked, in this order.</summary>
internal sealed class TurnBeginning(FloorStretch stretch, SayingAgain again, RememberedPreferences remembered, CareNotes care, PrivacyRoutes privacy, HelpOffer help, Softening softening, CustomerClues clues, AboutItself itself)
{
    /// <summary>Notes it.</summary>
    public async Task NoteAsync(DialogContext dialog, RoutingState state, CancellationToken cancellationToken)
    {
        var turn = dialog.Context;
        // "Marie Lenoir, 75011": a figure beside a name is a postcode, whatever it looks like.
        if (turn.Facts().Understood is { OrderNumber: { } number } understood && clues.HasPostcode(turn.Activity.Text, turn.Facts().Language, number))
            turn.Facts().Reread(understood with { OrderNumber = null });
        await itself.ReadAsync(turn, cancellationToken);
        await stretch.BeginAsync(dialog, state, cancellationToken);
        await again.ListenAsync(dialog, cancellationToken);
        await remembered.ApplyAsync(turn, cancellationToken);
        await care.NoteAsync(turn, cancellationToken);
        privacy.Soften(turn.Facts(), state, turn.Activity.Text);
        await help.OfferAsync(turn, state, cancellationToken);
        // Last: it says nothing where one of the two before it has its word.
        softening.Soften(turn.Facts(), state);
    }
}
