namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The memory of the conversation.</summary>
public class ConversationMemoryScope : BotStateMemoryScope<ConversationState>
{
    /// <summary>Initializes the scope.</summary>
    public ConversationMemoryScope()
        : base(ScopePath.Conversation)
    {
    }
}
