namespace Microsoft.Bot.Builder;

/// <summary>Puts a service into the state of each turn.</summary>
public class RegisterClassMiddleware<T> : IMiddleware
    where T : class
{
    private readonly string? _key;

    /// <summary>Initializes the middleware with a service that turns keep under its type.</summary>
    public RegisterClassMiddleware(T service)
    {
        Service = service;
    }

    /// <summary>Initializes the middleware with a service that turns keep under a key.</summary>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public RegisterClassMiddleware(T service, string key)
        : this(service)
    {
        ArgumentNullException.ThrowIfNull(key);
        _key = key;
    }

    /// <summary>Gets or sets the service.</summary>
    public T Service { get; set; }

    /// <summary>Adds the service to the turn's state and lets the turn go on.</summary>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        if (_key is null)
        {
            turnContext.TurnState.Add(Service);
        }
        else
        {
            turnContext.TurnState.Add(_key, Service);
        }

        return nextTurn(cancellationToken);
    }
}
