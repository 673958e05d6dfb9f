namespace Microsoft.Bot.Schema;

/// <summary>The kinds of activity.</summary>
public static class ActivityTypes
{
    /// <summary>A message.</summary>
    public const string Message = "message";

    /// <summary>The bot was added to or removed from somebody's contacts.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>Members or topic of the conversation changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The sender is typing.</summary>
    public const string Typing = "typing";

    /// <summary>The conversation ended.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>A named event.</summary>
    public const string Event = "event";

    /// <summary>A named request that wants an answer in the same exchange.</summary>
    public const string Invoke = "invoke";

    /// <summary>A message was changed.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message was deleted.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>The bot was installed or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>Reactions to a message changed.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>A suggestion for the recipient only.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>A trace for developers, not shown to users.</summary>
    public const string Trace = "trace";

    /// <summary>The focus of the conversation moves.</summary>
    public const string Handoff = "handoff";

    /// <summary>A command.</summary>
    public const string Command = "command";

    /// <summary>The result of a command.</summary>
    public const string CommandResult = "commandResult";
}
