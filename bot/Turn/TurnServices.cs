using Microsoft.Bot.Builder;

namespace EthicalBot.Bot.Turn;

/// <summary>The services of one turn, whose unit of work they share.</summary>
internal static class TurnServices
{
    /// <summary>The turn's own services.</summary>
    public static IServiceProvider Services(this ITurnContext turn) =>
        turn.TurnState.Get<IServiceProvider>() ?? throw new InvalidOperationException("This turn has no services: it did not come through the turn pipeline.");
}
