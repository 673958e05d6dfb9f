namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The names of the memory scopes.</summary>
public class ScopePath
{
    /// <summary>The user.</summary>
    public const string User = "user";

    /// <summary>The conversation.</summary>
    public const string Conversation = "conversation";

    /// <summary>The containing dialog.</summary>
    public const string Dialog = "dialog";

    /// <summary>The properties of the containing dialog.</summary>
    public const string DialogClass = "dialogclass";

    /// <summary>The dialogs under way.</summary>
    public const string DialogContext = "dialogcontext";

    /// <summary>The active dialog.</summary>
    public const string This = "this";

    /// <summary>The properties of the active dialog.</summary>
    public const string Class = "class";

    /// <summary>The configuration.</summary>
    public const string Settings = "settings";

    /// <summary>The turn.</summary>
    public const string Turn = "turn";
}
