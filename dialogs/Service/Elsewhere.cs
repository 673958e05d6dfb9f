using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Refunds;
using EthicalBot.Dialogs.Routing;
using EthicalBot.Understanding;

namespace EthicalBot.Dialogs.Service;

/// <summary>Whether a message is surely about something else than the open change.</summary>
public sealed class Elsewhere(IntentRoutes routes, RefundMeaning refund)
{
    /// <summary>True when another dialog serves what it means.</summary>
    public bool IsMeant(TurnFacts facts, string text, string dialog) =>
        facts.Understood is { Abstained: false, Intent: not Intents.SmallTalk, Confidence: >= Router.Certain } understood
        && refund.Settle(routes.Find(understood.Intent), text, facts.Language, dialog) is { } route && route != dialog;
}
