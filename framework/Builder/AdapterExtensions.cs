namespace Microsoft.Bot.Builder;

/// <summary>Puts storage and state into each turn of an adapter.</summary>
public static class AdapterExtensions
{
    /// <summary>Lets each turn find a storage in its state.</summary>
    /// <exception cref="ArgumentNullException">The storage is null.</exception>
    public static BotAdapter UseStorage(this BotAdapter botAdapter, IStorage storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        return botAdapter.Use(new RegisterClassMiddleware<IStorage>(storage));
    }

    /// <summary>Lets each turn find states by their type in its state.</summary>
    /// <exception cref="ArgumentNullException">A state is null.</exception>
    public static BotAdapter UseBotState(this BotAdapter botAdapter, params BotState[] botStates)
    {
        ArgumentNullException.ThrowIfNull(botStates);
        foreach (var botState in botStates)
        {
            ArgumentNullException.ThrowIfNull(botState, nameof(botStates));
            botAdapter.Use(new RegisterClassMiddleware<BotState>(botState, botState.GetType().FullName ?? botState.GetType().Name));
        }

        return botAdapter;
    }

    /// <summary>Lets each turn find the state of user and conversation, and saves both at its end if <paramref name="auto"/>.</summary>
    /// <exception cref="ArgumentNullException">A state is null.</exception>
    public static BotAdapter UseState(
        this BotAdapter botAdapter, UserState userState, ConversationState conversationState, bool auto = true)
    {
        ArgumentNullException.ThrowIfNull(userState);
        ArgumentNullException.ThrowIfNull(conversationState);
        botAdapter.UseBotState(userState, conversationState);
        return auto ? botAdapter.Use(new AutoSaveStateMiddleware(userState, conversationState)) : botAdapter;
    }
}
