namespace Microsoft.Bot.Schema;

/// <summary>Why a conversation ended.</summary>
public static class EndOfConversationCodes
{
    /// <summary>For an unknown reason.</summary>
    public const string Unknown = "unknown";

    /// <summary>It was completed.</summary>
    public const string CompletedSuccessfully = "completedSuccessfully";

    /// <summary>The user cancelled.</summary>
    public const string UserCancelled = "userCancelled";

    /// <summary>The bot did not answer in time.</summary>
    public const string BotTimedOut = "botTimedOut";

    /// <summary>The bot sent an invalid message.</summary>
    public const string BotIssuedInvalidMessage = "botIssuedInvalidMessage";

    /// <summary>The channel failed.</summary>
    public const string ChannelFailed = "channelFailed";

    /// <summary>A skill failed.</summary>
    public const string SkillError = "skillError";

    /// <summary>The root bot of a skill failed.</summary>
    public const string RootSkillError = "rootSkillError";
}
