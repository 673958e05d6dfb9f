namespace Microsoft.Bot.Builder;

/// <summary>The code of a bot at the end of the middleware.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
