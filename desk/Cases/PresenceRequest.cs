namespace EthicalBot.Desk.Cases;

/// <summary>Whether an agent takes new conversations.</summary>
internal sealed record PresenceRequest(bool Available);
