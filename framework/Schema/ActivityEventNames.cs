namespace Microsoft.Bot.Schema;

/// <summary>The names of the events that the SDK raises.</summary>
public static class ActivityEventNames
{
    /// <summary>A conversation is continued unasked.</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>A conversation is created.</summary>
    public const string CreateConversation = "CreateConversation";
}
