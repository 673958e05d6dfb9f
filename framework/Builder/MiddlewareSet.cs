using System.Collections;

namespace Microsoft.Bot.Builder;

/// <summary>Middleware in the order in which activities pass it.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> _middleware = [];

    /// <summary>Adds a stage at the end.</summary>
    public MiddlewareSet Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    /// <summary>Passes a turn through all stages and on to <paramref name="next"/>.</summary>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await PassAsync(turnContext, null, 0, cancellationToken).ConfigureAwait(false);
        await next(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Passes a turn through all stages to the bot, unless a stage keeps it.</summary>
    public Task ReceiveActivityWithStatusAsync(ITurnContext turnContext, BotCallbackHandler? callback, CancellationToken cancellationToken) =>
        PassAsync(turnContext, callback, 0, cancellationToken);

    /// <summary>Returns the stages in order.</summary>
    public IEnumerator<IMiddleware> GetEnumerator() => _middleware.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task PassAsync(ITurnContext turnContext, BotCallbackHandler? callback, int stage, CancellationToken cancellationToken) =>
        stage == _middleware.Count
            ? callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask
            : _middleware[stage].OnTurnAsync(turnContext, token => PassAsync(turnContext, callback, stage + 1, token), cancellationToken);
}
