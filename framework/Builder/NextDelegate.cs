namespace Microsoft.Bot.Builder;

/// <summary>Calls the next middleware, or the bot after the last.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);
