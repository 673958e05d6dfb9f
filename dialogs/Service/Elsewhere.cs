using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Routing;
using EthicalBot.Understanding;

namespace EthicalBot.Dialogs.Service;

/// <summary>Whether a message is surely about something else than the open change.</summary>
public sealed class Elsewhere(IntentRoutes routes)
{
    /// <summary>True when another dialog serves what it means.</summary>
    public bool IsMeant(TurnFacts facts, string dialog) =>
        facts.Understood is { Abstained: false, Intent: not Intents.SmallTalk, Confidence: >= Router.Certain } understood
        && routes.Find(understood.Intent) is { } route && route != dialog;
}
