namespace EthicalBot.Handoff.Agents;

/// <summary>The roles in the words of the wire, the store and the command line.</summary>
public static class AgentRoles
{
    /// <summary>Every word, the least powerful role first and the privacy officer, who is on no rung, last.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. Enum.GetValues<AgentRole>().Select(ToWord)];

    /// <summary>The role's word.</summary>
    public static string ToWord(this AgentRole role) => role switch
    {
        AgentRole.Agent => "agent",
        AgentRole.Supervisor => "supervisor",
        AgentRole.Administrator => "administrator",
        AgentRole.PrivacyOfficer => "privacy",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "There is no such role."),
    };

    /// <summary>Reads a word; anything else, numbers included, is no role.</summary>
    public static AgentRole? Read(string? word) => Words.Contains(word) ? Enum.GetValues<AgentRole>().First(role => role.ToWord() == word) : null;
}
