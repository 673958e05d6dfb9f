namespace EthicalBot.Desk.Cases;

/// <summary>Who holds a case.</summary>
internal sealed record AgentView(string Id, string DisplayName, bool Present);
