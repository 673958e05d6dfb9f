namespace Microsoft.Bot.Builder;

/// <summary>Keys and defaults of values in the state of a turn.</summary>
public static class TurnStateConstants
{
    /// <summary>The key of the time that a sign-in may take.</summary>
    public const string OAuthLoginTimeoutKey = "loginTimeout";

    /// <summary>Gets the time that a sign-in may take unless told otherwise: 15 minutes.</summary>
    public static TimeSpan OAuthLoginTimeoutValue { get; } = TimeSpan.FromMinutes(15);
}
