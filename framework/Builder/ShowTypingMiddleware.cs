using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Shows that the bot is typing while it works on a message.</summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan _delay;
    private readonly TimeSpan _period;

    /// <summary>Initializes the middleware.</summary>
    /// <param name="delay">Milliseconds before the first sign.</param>
    /// <param name="period">Milliseconds between signs.</param>
    /// <exception cref="ArgumentOutOfRangeException">The delay is negative, or the period is not positive.</exception>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
    {
        if (delay < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(delay), "Delay must be greater than or equal to zero");
        }

        if (period <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(period), "Repeat period must be greater than zero");
        }

        _delay = TimeSpan.FromMilliseconds(delay);
        _period = TimeSpan.FromMilliseconds(period);
    }

    /// <summary>Lets the turn go on, with signs of typing until it is done; a skill leaves them to its caller.</summary>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Type != ActivityTypes.Message || IsSkill(turnContext))
        {
            await next(cancellationToken).ConfigureAwait(false);
            return;
        }

        using var turnIsOver = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = ShowTypingAsync(turnContext, turnIsOver.Token);
        try
        {
            await next(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await turnIsOver.CancelAsync().ConfigureAwait(false);
        }

        await typing.ConfigureAwait(false);
    }

    private static bool IsSkill(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is ClaimsIdentity identity
        && SkillValidation.IsSkillClaim(identity.Claims);

    private static async Task SendTypingAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var typing = new Activity(ActivityTypes.Typing) { RelatesTo = turnContext.Activity.RelatesTo };
        typing.ApplyConversationReference(turnContext.Activity.GetConversationReference());

        // Past the turn's own hooks: a sign of typing is no answer.
        await turnContext.Adapter.SendActivitiesAsync(turnContext, [typing], cancellationToken).ConfigureAwait(false);
    }

    private async Task ShowTypingAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(_delay, cancellationToken).ConfigureAwait(false);
            while (!cancellationToken.IsCancellationRequested)
            {
                await SendTypingAsync(turnContext, cancellationToken).ConfigureAwait(false);
                await Task.Delay(_period, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The turn is over.
        }
    }
}
