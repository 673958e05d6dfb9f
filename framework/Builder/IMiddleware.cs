namespace Microsoft.Bot.Builder;

/// <summary>A stage that every activity passes on its way to the bot.</summary>
public interface IMiddleware
{
    /// <summary>Handles an incoming activity, and calls <paramref name="next"/> to let it go on.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
