using EthicalBot.Handoff.Agents;

namespace EthicalBot.Desk.SignIn;

/// <summary>Who is calling, as their session says.</summary>
public sealed record SignedInAgent(string Id, string Name, string DisplayName, AgentRole Role)
{
    /// <summary>How the audit log names them.</summary>
    public string Actor { get; init; } = $"agent:{Id}";
}
