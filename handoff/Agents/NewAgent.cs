namespace EthicalBot.Handoff.Agents;

/// <summary>What a person who joins has chosen; the link gives the role.</summary>
public sealed record NewAgent(string Name, string DisplayName, string PasswordHash);
