namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The memory of the user.</summary>
public class UserMemoryScope : BotStateMemoryScope<UserState>
{
    /// <summary>Initializes the scope.</summary>
    public UserMemoryScope()
        : base(ScopePath.User)
    {
    }
}
