using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Privacy;
using EthicalBot.Dialogs.Refunds;
using EthicalBot.Dialogs.Service;
using EthicalBot.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Routing;

/// <summary>Finds the dialog that serves what a message means.</summary>
internal sealed class MessageMeaning(IntentRoutes routes, PrivacyRoutes privacy, RefundMeaning refund, DeniedWish denied)
{
    /// <summary>The message with its dialog, before any route is asked.</summary>
    public RoutedMessage Read(DialogContext dialog, RoutingState state)
    {
        var facts = dialog.Context.Facts();
        var meant = facts.AiRefused ? privacy.ExactRoute(dialog.Context.Activity.Text ?? "", facts.Language)
            : facts.Understood is { Abstained: false } understood ? refund.Settle(routes.Find(understood.Intent), dialog.Context.Activity.Text ?? "", facts.Language, dialog.ActiveDialog?.Id) : null;
        if (denied.Is(meant, dialog.Context.Activity.Text ?? "", facts.Language))
            meant = null;
        var leavesWhatIsOpen = facts.AiRefused || dialog.ActiveDialog is null || (facts.Understood is { } read && Interrupts(read));
        return new(dialog, state) { Meant = meant, Route = leavesWhatIsOpen ? meant : null };
    }

    // An answer to our own question is short, and looks like much that it is not.
    private static bool Interrupts(UnderstoodMessage understood) => understood.Intent != Intents.SmallTalk && understood.Confidence >= Router.Certain;
}
