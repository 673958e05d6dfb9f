using Microsoft.Bot.Builder;

namespace EthicalBot.Tests.Framework.Integration;

/// <summary>A bot that is one function, and counts its turns.</summary>
internal sealed class LambdaBot(Func<ITurnContext, Task> turn) : IBot
{
    public int Turns { get; private set; }

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Turns++;
        await turn(turnContext);
    }
}
