namespace EthicalBot.Handoff.Agents;

/// <summary>An agent together with what proves that it is them; never shown to anyone.</summary>
/// <param name="Agent">The person.</param>
/// <param name="PasswordHash">The password as the framework's hasher keeps it.</param>
/// <param name="Stamp">Written into each session and made anew when the role changes or the person is disabled, which ends every session.</param>
public sealed record AgentAccount(Agent Agent, string PasswordHash, string Stamp);
