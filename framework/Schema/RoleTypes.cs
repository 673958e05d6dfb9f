namespace Microsoft.Bot.Schema;

/// <summary>The roles of an account.</summary>
public static class RoleTypes
{
    /// <summary>A person.</summary>
    public const string User = "user";

    /// <summary>A bot.</summary>
    public const string Bot = "bot";

    /// <summary>A skill.</summary>
    public const string Skill = "skill";
}
