namespace EthicalBot.Handoff.Agents;

/// <summary>A change of what a person may do.</summary>
/// <param name="Id">Whose.</param>
/// <param name="Role">The new role; null leaves it.</param>
/// <param name="Disabled">Whether they are kept out from now on; null leaves it.</param>
/// <param name="ChangedBy">The actor that the audit log names.</param>
public sealed record AgentChange(string Id, AgentRole? Role, bool? Disabled, string ChangedBy);
