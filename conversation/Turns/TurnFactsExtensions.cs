using Microsoft.Bot.Builder;

namespace EthicalBot.Conversation.Turns;

/// <summary>Where the facts of a turn travel.</summary>
public static class TurnFactsExtensions
{
    /// <summary>The facts of this turn.</summary>
    /// <exception cref="InvalidOperationException">The turn did not come through the pipeline.</exception>
    public static TurnFacts Facts(this ITurnContext turn) =>
        turn.TurnState.Get<TurnFacts>() ?? throw new InvalidOperationException("This turn has no facts: it did not come through the turn pipeline.");
}
