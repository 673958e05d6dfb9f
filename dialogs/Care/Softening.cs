using EthicalBot.Cards;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Routing;
using EthicalBot.Understanding;

namespace EthicalBot.Dialogs.Care;

/// <summary>What signals change of an answer: they bring a person in sooner and make the words gentler; they refuse and punish nothing.</summary>
public sealed class Softening(Wording wording)
{
    // From here on a signal changes an answer; below, a wrong guess costs the agent a look at a chip, and the customer nothing.
    private const double Sure = 0.6;

    /// <summary>Why a person should look at this before the bot answers it; null when the bot may.</summary>
    public static string? PersonFor(UnderstoodMessage? understood) =>
        IsSure(understood, SignalNames.Fraud) ? PersonReasons.Fraud : IsSure(understood, SignalNames.Legal) ? PersonReasons.Legal : null;

    /// <summary>Whether the message insults: no greeting answers that, and no reproach either.</summary>
    public static bool IsRude(UnderstoodMessage? understood) => IsSure(understood, SignalNames.Abuse);

    /// <summary>Has the answer begin with a word of regret, once a conversation and only where no other such word is told.</summary>
    public void Soften(TurnFacts facts, RoutingState state)
    {
        if (!state.HasHeardRegret && facts.GentleWord is null && facts.Floor.Holder == FloorHolder.Bot && IsSure(facts.Understood, SignalNames.Frustration)
            && facts.Understood is { Signals.Crisis: false } && PersonFor(facts.Understood) != PersonReasons.Fraud)
            facts.Regret = wording.Get("Routing.Regret", facts.Language);
    }

    /// <summary>Notes whether it was told; where the answer was a card and had no room, it is left out.</summary>
    public static void Settle(TurnFacts facts, RoutingState state)
    {
        state.HasHeardRegret |= facts.HasRegretted;
        facts.Regret = null;
    }

    private static bool IsSure(UnderstoodMessage? understood, string signal) =>
        understood?.Signals.Raised.Any(raised => raised.Name == signal && raised.Score >= Sure) == true;
}
