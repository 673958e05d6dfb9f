namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The keys under which the states of user and conversation are stored.</summary>
public class PersistedStateKeys
{
    /// <summary>Gets or sets the key of the user's state.</summary>
    public string? UserState { get; set; }

    /// <summary>Gets or sets the key of the conversation's state.</summary>
    public string? ConversationState { get; set; }
}
