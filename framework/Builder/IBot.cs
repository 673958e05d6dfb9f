namespace Microsoft.Bot.Builder;

/// <summary>A bot: what handles an incoming activity.</summary>
public interface IBot
{
    /// <summary>Handles an incoming activity.</summary>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
