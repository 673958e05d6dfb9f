using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.AboutAi;
using EthicalBot.Dialogs.Identity;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Routing;

/// <summary>Settles what a message cannot mean, before anything is noted of it.</summary>
internal sealed class FirstReading(FloorStretch stretch, CustomerClues clues, AboutItself itself)
{
    /// <summary>Settles it.</summary>
    public async Task BeginAsync(DialogContext dialog, RoutingState state, CancellationToken cancellationToken)
    {
        var facts = dialog.Context.Facts();
        // "Marie Lenoir, 75011": a figure beside a name is a postcode, whatever it looks like.
        if (facts.Understood is { OrderNumber: { } number } understood && clues.HasPostcode(dialog.Context.Activity.Text, facts.Language, number))
            facts.Reread(understood with { OrderNumber = null });
        await itself.ReadAsync(dialog.Context, cancellationToken);
        await stretch.BeginAsync(dialog, state, cancellationToken);
    }
}
