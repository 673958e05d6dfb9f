namespace Microsoft.Bot.Builder;

/// <summary>A middleware made of a delegate.</summary>
public class AnonymousReceiveMiddleware : IMiddleware
{
    private readonly Func<ITurnContext, NextDelegate, CancellationToken, Task> _anonymousMethod;

    /// <summary>Initializes the middleware with what it does.</summary>
    /// <exception cref="ArgumentNullException">The delegate is null.</exception>
    public AnonymousReceiveMiddleware(Func<ITurnContext, NextDelegate, CancellationToken, Task> anonymousMethod)
    {
        ArgumentNullException.ThrowIfNull(anonymousMethod);
        _anonymousMethod = anonymousMethod;
    }

    /// <summary>Calls the delegate.</summary>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
        _anonymousMethod(turnContext, next, cancellationToken);
}
